/** What Redoc does with each of its words: nothing, and the word is the default, in English. */
const seam =
  /useTranslate:\(\)=>\(\{translate:\((\w+),(\w+)\)=>\(typeof \2==[`"]string[`"]\?\2:\2\?\.defaultValue\)\|\|\1\|\|(?:``|"")\}\)/g;

/**
 * The code of Redoc, looking its words up in the global `redocWords`, if there is one.
 *
 * @throws if it is made differently than expected, so that a new version cannot slip through
 */
export function translated(code: string): string {
  if (code.match(seam)?.length !== 1)
    throw new Error("Redoc has its words elsewhere than expected");
  return code.replace(
    seam,
    (_, key, options) =>
      `useTranslate:()=>({translate:(${key},${options})=>(word=>globalThis.redocWords?.[word]??word)((typeof ${options}=="string"?${options}:${options}?.defaultValue)||${key}||"")})`,
  );
}
