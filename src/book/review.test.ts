import {describe, expect, test} from 'vitest';
import {pairsIn, readReviewed, sectionsBehind} from '../plugins/translations';
import {siteDir, slugs} from './chapters';
import {accepted, advice, fingerprint, fingerprintsOf, type Moved, movedIn, type Pair, told} from './review';

const reviewed = readReviewed(siteDir);
const pairs = pairsIn(siteDir);

/** The chapter `what` with a word changed on one side or on both, as if an author had done it. */
function edited(changes: Partial<Pair['source']>): Pair {
  const pair = pairs.find(({slug}) => slug === 'what') as Pair;
  return {...pair, source: {...pair.source, ...changes}};
}

const {source} = edited({});
/** With a few words more at the beginning of a section. */
const more = (text: string, id: string) => text.replace(new RegExp(`(\\{/\\* #${id} \\*/\\}\\n\\n)`), '$1More. ');
const zhEdit = more(source['zh-CN'], 'logical-host');
const enOpening = source.en.replace(/^description: .*$/m, 'description: Another lede.');

const brief = (moved: Moved[]) => moved.map(({section, side}) => `${section} ${side}`);

describe('the ledger of what was read side by side', () => {
  test('knows every chapter, section by section', () => {
    expect(Object.keys(reviewed).sort()).toEqual([...slugs].sort());
    expect(brief(movedIn(edited({}), {}))).toEqual(Object.keys(fingerprintsOf(edited({}))).map((id) => `${id} both`));
  });

  test('does not care how a text is wrapped', () => {
    expect(fingerprint('one\ntwo\n\n  three ')).toBe(fingerprint('one two three'));
    expect(fingerprint('one two')).not.toBe(fingerprint('onetwo'));
  });

  test('names the section that has moved, on which side, in which file and line', () => {
    expect(zhEdit).not.toBe(source['zh-CN']);
    const moved = movedIn(edited({'zh-CN': zhEdit}), reviewed);
    expect(brief(moved)).toEqual(['logical-host zh-CN']);
    const [first] = moved;
    expect(first && told(first)).toMatch(
      /^what#logical-host: only the Chinese has moved .*\n {2}docs\/what\.mdx:\d+ .+\n {2}i18n\/en\/\S+what\.mdx:\d+ .+$/,
    );
  });

  test('sees title and lede, a section that is moved on both sides, and one that is new or gone', () => {
    expect(brief(movedIn(edited({en: enOpening}), reviewed))).toEqual([' en']);
    const inBoth = edited({'zh-CN': zhEdit, en: more(source.en, 'logical-host')});
    expect(brief(movedIn(inBoth, reviewed))).toEqual(['logical-host both']);
    const longer = edited({
      en: `${source.en}
## New {/* #new */}
`,
    });
    expect(brief(movedIn(longer, reviewed))).toEqual(['new en']);
    const shorter = edited({en: source.en.replace(' {/* #volumes */}', '')});
    expect(brief(movedIn(shorter, reviewed))).toContainEqual('volumes en');
  });

  test('takes in one section, or the whole chapter', () => {
    const pair = edited({'zh-CN': zhEdit, en: enOpening});
    expect(brief(movedIn(pair, reviewed))).toEqual([' en', 'logical-host zh-CN']);
    const one = accepted(reviewed, pair, 'logical-host');
    expect(brief(movedIn(pair, one))).toEqual([' en']);
    expect(Object.keys(one.what ?? {})).toEqual(Object.keys(reviewed.what ?? {}));
    expect(movedIn(pair, accepted(reviewed, pair))).toEqual([]);
    expect(accepted(reviewed, pair).why).toBe(reviewed.why);
  });

  test('tells each language what it has fallen behind in, and nothing while both are being worked on', async () => {
    expect(await sectionsBehind([edited({'zh-CN': zhEdit})], reviewed)).toEqual({en: {what: ['logical-host']}});
    expect(await sectionsBehind([edited({en: enOpening})], reviewed)).toEqual({'zh-CN': {what: ['']}});
    const inBoth = edited({'zh-CN': zhEdit, en: more(source.en, 'logical-host')});
    expect(await sectionsBehind([inBoth], reviewed)).toEqual({});
    expect(await sectionsBehind(pairs, reviewed)).toEqual({});
  });
});

test.each(pairs)('both languages of $slug are as they were when they were last read together', (pair) => {
  expect(movedIn(pair, reviewed).map(told), advice).toEqual([]);
});
