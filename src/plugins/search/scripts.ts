import phrases from 'opencc-js/dict/TWPhrases';
import {Converter} from 'opencc-js/t2cn';

const convert = Converter({from: 't', to: 'cn'});

/**
 * How to read what is typed in traditional script: characters and what they are in simplified script, by turns, and words that
 * Taiwan says in another way (記憶體 for 内存). Only what leads to something that occurs in the text: nothing else can find
 * anything.
 */
export function scriptsFor(text: string): {simplified: string; regional: [theirs: string, ours: string][]} {
  const used = new Set(text.match(/\p{Script=Han}/gu));
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCodePoint(code);
    const simplified = convert(traditional);
    if (simplified !== traditional && used.has(simplified)) pairs.push(traditional + simplified);
  }
  const regional: [string, string][] = phrases.split('|').flatMap((pair) => {
    const [ours = '', theirs = ''] = pair.split(' ').map(convert);
    return ours !== theirs && theirs.length > 1 && text.includes(ours) ? [[theirs, ours] as [string, string]] : [];
  });
  return {simplified: pairs.join(''), regional};
}
