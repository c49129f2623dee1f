import {Converter} from 'opencc-js/t2cn';

const convert = Converter({from: 't', to: 'cn'});

/**
 * Traditional characters and what they are in simplified script, by turns; only those whose simplified form occurs in the text,
 * since no other can find anything.
 */
export function simplifiedFor(text: string): string {
  const used = new Set(text.match(/\p{Script=Han}/gu));
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCodePoint(code);
    const simplified = convert(traditional);
    if (simplified !== traditional && used.has(simplified)) pairs.push(traditional + simplified);
  }
  return pairs.join('');
}
