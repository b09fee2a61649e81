/** A place in the code of Redoc where its words come out, and what stands there instead. */
interface Seam {
  readonly code: RegExp;
  readonly replacement: string;
  /** True if there are several such places. */
  readonly isRepeated?: true;
}

const seams: readonly Seam[] = [
  {
    // A word by its key: nothing is looked up, and the word is the default, in English.
    code: /useTranslate:\(\)=>\(\{translate:\((\w+),(\w+)\)=>\(typeof \2==[`"]string[`"]\?\2:\2\?\.defaultValue\)\|\|\1\|\|(?:``|"")\}\)/g,
    replacement:
      'useTranslate:()=>({translate:($1,$2)=>redocWord((typeof $2=="string"?$2:$2?.defaultValue)||$1||"")})',
  },
  {
    // The limits of a value, such as "[ 1 .. 255 ] characters".
    code: /(\.uniqueItems&&(\w+)\.push\([`"]unique[`"]\),)\2\}/g,
    replacement: "$1$2.map(redocPhrase)}",
  },
  {
    // The type of a value, such as "Array of strings" or "integer or null".
    code: /return\{typePrefix:(\w+),displayType:(\w+),displayFormat:(\w+)\}/g,
    replacement: "return{typePrefix:redocPhrase($1),displayType:redocPhrase($2),displayFormat:$3}",
  },
  {
    // The type of a union, such as "Files in object storage (object) or Snapshots (object)".
    code: /(if\((\w+)\)return\{typePrefix:(?:``|""),displayType:)(\w+\(\2\))/g,
    replacement: "$1redocPhrase($3)",
  },
  {
    // The words before its variants, in two places; the global is set when the code is there already.
    code: /ONE_OF:([`"]One of:[`"]),ANY_OF:([`"]Any of:[`"])/g,
    replacement: "get ONE_OF(){return redocWord($1)},get ANY_OF(){return redocWord($2)}",
  },
  {
    code: /(let \w+=)(\w+===[`"]anyOf[`"]\?\w+:\w+)(,\w+=\[\],\w+=new Map)/g,
    replacement: "$1redocWord($2)$3",
  },
  {
    // What screen readers say of a button.
    code: /("aria-label":)((?:\w+\?[`"][^`"$]+[`"]:)?[`"][^`"$]+[`"])/g,
    replacement: "$1redocWord($2)",
    isRepeated: true,
  },
  {
    // And of a link to a heading.
    code: /`link to \$\{(\w+)\}`/g,
    replacement: 'redocWord("link to")+" "+$1',
    isRepeated: true,
  },
];

/** Look up words in the global `redocWords`, if there is one. */
const lookUp = `
function redocWord(word){return globalThis.redocWords?.[word]??word}
function redocPhrase(text){return text.replace(/non-empty|array of |multiple of|decimal places| or |[a-z]+/gi,redocWord)}
`;

/**
 * The code of Redoc, looking up its words in the global `redocWords`, if there is one.
 *
 * @throws if it is made differently than expected, so that a new version cannot slip through
 */
export function translated(code: string): string {
  let text = code;
  for (const { code: seam, replacement, isRepeated } of seams) {
    const found = text.match(seam)?.length ?? 0;
    if (isRepeated ? found === 0 : found !== 1)
      throw new Error(`Redoc has its words elsewhere than expected: ${seam.source}`);
    text = text.replace(seam, replacement);
  }
  return text + lookUp;
}
