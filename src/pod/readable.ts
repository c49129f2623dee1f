import type {FieldError} from './fieldError';
import {syntaxError} from './syntaxFault';

/** The API server refuses longer requests unread: staging/src/k8s.io/apiserver/pkg/server/config.go MaxRequestBodyBytes. */
const longestSource = 3 * 1024 * 1024;

/** What the YAML reader of the API server calls a control character: kubernetes-sigs/yaml goyaml.v2/readerc.go. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|(?<!^)\ufeff/;

/** Half of a character; no UTF-8 text has one. */
export const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** As deep as brackets may stand in brackets: kubernetes-sigs/yaml goyaml.v2/scannerc.go max_flow_level. */
const deepestFlow = 10_000;

/** Where brackets stand deeper in brackets than the reader goes; the parser would take long to find out. */
function tooDeepAt(source: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepestFlow) return at;
  }
  return undefined;
}

/** Why a text is refused before anybody reads it as YAML; nothing if it can be read. */
export function unreadable(source: string): FieldError | undefined {
  if (source.length > longestSource) {
    const detail = `Request entity too large: limit is ${longestSource}`;
    return {rule: 'yaml-too-large', type: 'syntax', field: '', detail, range: {start: 0, end: 0}};
  }
  const at = (start: number) => ({start, end: start + 1});
  const control = controlCharacter.exec(source) ?? halfCharacter.exec(source);
  if (control) return syntaxError('yaml-control-character', source, 'control characters are not allowed', at(control.index));
  const deep = tooDeepAt(source);
  return deep === undefined ? undefined : syntaxError('yaml-too-deep', source, 'exceeded max depth', at(deep));
}
