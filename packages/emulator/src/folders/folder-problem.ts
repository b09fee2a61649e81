/** Reason why a folder cannot be used, and what to do. @param error of Node or of SQLite */
export function folderProblem(error: unknown, folder: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (/locked/.test(message)) {
    return `Another emulator uses the folder ${folder}. Choose another folder`;
  }
  if (code === "EACCES" || code === "EROFS" || /readonly/.test(message)) {
    const advice = "Let this user write there, or choose another folder";
    return `The folder ${folder} cannot be written. ${advice}`;
  }
  return `The folder ${folder} cannot be used: ${message}. Choose another folder`;
}
