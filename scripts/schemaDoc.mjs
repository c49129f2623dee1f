// What is kept of a doc comment of the official OpenAPI: the opening sentences, and those that name the values and the default.

/** An opening is at least one sentence, and grows while it stays shorter than this. */
const openingLength = 170;
const longest = 420;

/** These end no sentence. */
const abbreviation = /\b(?:e\.g|i\.e|etc|vs|Ex|ie)\.$/;

const stated =
  /\b(?:defaults?(?:ed)? (?:to|is|of|value|mode|name)|by default|default (?:to|is)\b|\(default\)|the default\b|inferred to be)/i;
const enumerates =
  /\b(?:one of|(?:valid|possible|supported|allowed|expected|currently supported) (?:values?|operators?|modes?|policies|key types)|must be (?:UDP|an empty string)|can be [`"“][A-Z]|valid options|valid schemes)/i;

function sentencesOf(text) {
  const sentences = [];
  for (const piece of text.split(/(?<=[.!?]['")]?)\s+(?=[A-Z"'`(*-])/)) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** The comment as a reader should see it: no escapes, no addresses (the page that shows it is no foreign request), no headings. */
function plain(comment) {
  return comment
    .replace(/\\+(["'\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\(?(?:More info|Deprecated: more info)[^:.]*:? ?https?:\/\/[^\s)]+\)?\.?/gi, '')
    .replace(/(?:, see|\(see|see) https?:\/\/\S+/gi, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+([.,)])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(text) {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/** A list of values is told apart by nothing but dashes; half of it would mislead, so it goes, with the words that open it. */
function withoutList(sentence) {
  if (sentence.startsWith('- ')) return [];
  const list = sentence.search(/:\s+- \S/);
  if (list < 0) return [sentence];
  const opening = sentence.slice(0, list);
  return /(?:values|options|options are|values are|one of)$/i.test(opening) ? [] : [`${opening}.`];
}

/** The sentences of a comment that are worth a reader's line while typing. */
export function docSentences(comment) {
  const sentences = sentencesOf(plain(comment))
    .flatMap(withoutList)
    .filter((sentence) => /[A-Za-z]{2}/.test(sentence));
  const kept = [];
  let length = 0;
  for (const [index, sentence] of sentences.entries()) {
    const opens = index === 0 || (kept.length === index && length + sentence.length <= openingLength);
    if (!opens && !stated.test(sentence) && !enumerates.test(sentence) && sentence !== 'Cannot be updated.') continue;
    kept.push(shortened(sentence));
    length += sentence.length;
  }
  return kept;
}
