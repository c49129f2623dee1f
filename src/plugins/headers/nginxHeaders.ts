import {type Hashes, headers, patterns} from './policy';

/** No header of ours has a quote, a backslash or a dollar, which would mean something here; a pattern has its own rules. */
function quoted(text: string): string {
  if (/["\\$]/.test(text)) throw new Error(`nginx would read more than a text in ${text}`);
  return `"${text}"`;
}

/**
 * The same for nginx, in two parts, because it wants its tables outside of `server`. All headers stand in one place: in nginx an
 * `add_header` further in takes away all of those further out.
 */
export function nginxHeaders(hashes: Hashes): {maps: string; server: string} {
  const all = headers(hashes).map((header, index) => ({...header, variable: `$edamame_header_${index + 1}`}));
  const maps = all
    .filter(({but}) => but)
    .map(({value, but, variable}) => {
      const lines = patterns.flatMap(([kind, pattern]) =>
        but?.[kind] === undefined ? [] : [`  "~${pattern}" ${quoted(but[kind])};`],
      );
      return `map $uri ${variable} {\n  default ${quoted(value)};\n${lines.join('\n')}\n}\n`;
    });
  const server = all.map(({name, value, but, variable}) => `add_header ${name} ${but ? variable : quoted(value)} always;\n`);
  return {maps: maps.join(''), server: server.join('')};
}
