import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Piece} from './answer';
import {createSearch, createSearchByAndBy} from './search';
import type {SearchIndex, SectionRecord} from './searchIndex';

const section = (
  page: number,
  id: string,
  heading: string,
  other: string,
  more: Partial<SectionRecord> = {},
): SectionRecord => ({
  page,
  id,
  depth: id ? 2 : 1,
  heading,
  other,
  lead: '',
  names: '',
  titles: '',
  teaches: [],
  mentions: [],
  ...more,
});

const light: SearchIndex = {
  language: 'zh-CN',
  pages: [
    {url: '/pods/termination', title: '结束（终止）', other: 'Termination', chapter: 6},
    {url: '/pods/uses', title: '用处', other: 'What Pods are used for', chapter: 3},
  ],
  sections: [
    section(0, '', '', '', {lead: '删一个 Pod 不是拔电源。'}),
    section(0, 'flow', '豆先走，皮最后扔', 'Beans first, the skin last', {teaches: ['grace-period'], mentions: [0]}),
    section(0, 'time-left', '时间账', 'Doing the sums', {depth: 3, names: 'spec.activeDeadlineSeconds'}),
    section(0, 'exit-codes', '143 还是 137', '143 or 137', {names: 'OOMKilled'}),
    section(0, 'recap', '小结', 'Recap', {names: 'OOMKilled'}),
    section(1, '', '', '', {lead: '帮手各干什么活。'}),
    section(1, 'ephemeral-containers', '临时容器：请进来的修理工', 'Ephemeral containers: calling in a repairman', {
      teaches: ['ephemeral-container'],
      mentions: [1],
    }),
  ],
  concepts: [
    {
      id: 'grace-period',
      zh: '宽限期',
      en: 'Grace period',
      names: ['宽限期', '体面终止限期', 'Grace period', 'terminationGracePeriodSeconds'],
      meaning: '从要求停止到强杀之间的秒数。',
    },
    {
      id: 'ephemeral-container',
      zh: '临时容器',
      en: 'Ephemeral container',
      names: ['临时容器', 'Ephemeral container'],
      meaning: '进来排查的容器。',
    },
  ],
  fields: [],
  simplified: '寬宽時时間间賬账記记憶忆體体',
  regional: [['记忆体', '内存']],
};

const texts = light.sections.map(({id}) => ({
  own: id === 'flow' ? '先打招呼。留出来的那段时间叫宽限期（Grace period）。内存不够另说。' : `${id} 的正文。`,
  other: id === 'time-left' ? 'The hook spends first, the rest is left to the program.' : '',
  fields: '',
}));

const full = createSearch({...light, texts});
const first = createSearch(light);
const urls = (query: string) => full.answer(query).hits.map(({url}) => url);
const text = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');
const marked = (pieces: Piece[]) => pieces.filter(({hit}) => hit).map((piece) => piece.text);

describe('an answer', () => {
  it('is a place with its page, the headings above it, and a marked excerpt', () => {
    const [hit] = full.answer('宽限期').hits;
    expect(hit).toMatchObject({kind: 'section', url: '/pods/termination#flow', page: '结束（终止）', chapter: 6, path: []});
    expect(text(hit?.section ?? [])).toBe('豆先走，皮最后扔');
    expect(text(hit?.excerpt ?? [])).toContain('留出来的那段时间叫宽限期');
    expect(marked(hit?.excerpt ?? [])).toContain('宽限期');
    const below = full.answer('时间账').hits.find(({url}) => url.endsWith('#time-left'));
    expect(below?.path).toEqual(['豆先走，皮最后扔']);
  });

  it('names a concept that is asked for, and the words that were searched as well', () => {
    const {concepts, also} = full.answer('grace period');
    expect(concepts).toEqual([expect.objectContaining({id: 'grace-period', url: '/concepts#grace-period'})]);
    expect(also).toEqual(expect.arrayContaining(['宽限期', 'terminationGracePeriodSeconds']));
    expect(also).not.toContain('Grace period');
    expect(full.answer('什么是宽限期').concepts.map(({id}) => id)).toEqual(['grace-period']);
    expect(full.answer('宽限期 时间').concepts).toEqual([]);
    expect(full.answer('grac').concepts.map(({id}) => id)).toEqual(['grace-period']);
    expect(full.answer('gr').concepts).toEqual([]);
  });

  it('is a page when its title is asked for', () => {
    expect(full.answer('结束').hits[0]).toMatchObject({kind: 'page', url: '/pods/termination', section: []});
  });

  it('says whether all the texts were asked', () => {
    expect(full.answer('宽限期').complete).toBe(true);
    expect(first.answer('宽限期').complete).toBe(false);
    expect(first.answer('宽限期').hits[0]?.url).toBe('/pods/termination#flow');
  });
});

describe('a query', () => {
  it.each([
    ['in the other language', 'beans first', '/pods/termination#flow'],
    ['that stands in the other language only', 'hook spends', '/pods/termination#time-left'],
    ['in traditional script', '寬限期', '/pods/termination#flow'],
    ['in the words of Taiwan', '記憶體', '/pods/termination#flow'],
    ['that is an identifier', 'oomkilled', '/pods/termination#exit-codes'],
    ['that is another name of a concept', 'terminationGracePeriodSeconds', '/pods/termination#flow'],
    ['that is a path', 'spec.activeDeadlineSeconds', '/pods/termination#time-left'],
    ['with a slip', 'emphemeral containr', '/pods/uses#ephemeral-containers'],
    ['that is half a word', 'ephem', '/pods/uses#ephemeral-containers'],
    ['that is half a name', '临时容', '/pods/uses#ephemeral-containers'],
    ['of one character', '临', '/pods/uses#ephemeral-containers'],
    ['that is an id', 'exit codes', '/pods/termination#exit-codes'],
    ['put as a question', '为什么会 OOMKilled 呢？', '/pods/termination#exit-codes'],
  ])('%s finds its section', (_, query, url) => {
    expect(urls(query)[0]).toBe(url);
  });

  it('finds what teaches before what repeats', () => {
    const found = urls('OOMKilled');
    expect(found.indexOf('/pods/termination#exit-codes')).toBeLessThan(found.indexOf('/pods/termination#recap'));
  });

  it('of nonsense finds nothing, but names near concepts', () => {
    const {hits, nearest} = full.answer('zzqx');
    expect(hits).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
  });

  it('of nothing finds nothing', () => {
    for (const query of ['', '   ', '？！…', '🎉', '\ud83c', '<>"\'&;--']) {
      expect(full.answer(query)).toMatchObject({hits: [], concepts: [], also: [], nearest: []});
    }
  });

  it('of ten thousand characters is cut, and says so', () => {
    const {query, shortened, hits} = full.answer('宽限期 '.repeat(2500));
    expect(shortened).toBe(true);
    expect(Array.from(query).length).toBeLessThanOrEqual(160);
    expect(hits[0]?.url).toBe('/pods/termination#flow');
    expect(full.answer('宽限期').shortened).toBe(false);
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc.string({unit: fc.constantFrom(...'宽限期容器时间的吗寬Pod. -_/[]🎉\ud83c<"\0\n'), maxLength: 300}),
    fc
      .array(fc.constantFrom('宽限期', 'preStop', '137', '为什么', 'the', 'CrashLoopBackOff', '…', ' '), {maxLength: 80})
      .map((parts) => parts.join('')),
  );

  it('is answered, in whole characters, with what was there to be found', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const answer = full.answer(query);
        expect(
          query
            .replaceAll(/[\p{Cs}\p{Cc}]+/gu, ' ')
            .trim()
            .startsWith(answer.query),
        ).toBe(true);
        for (const {section: heading, excerpt, url} of answer.hits) {
          const place = light.sections.findIndex(({id, page}) => url === `${light.pages[page]?.url}${id ? `#${id}` : ''}`);
          expect(text(heading)).toBe(light.sections[place]?.heading);
          const said = `${texts[place]?.own}`;
          for (const piece of excerpt) expect(piece.text === '……' || said.includes(piece.text)).toBe(true);
          for (const piece of excerpt) expect(piece.text).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('is answered the same twice, and by an index that is read by and by', async () => {
    const slow = await createSearchByAndBy({...light, texts});
    fc.assert(
      fc.property(anything, (query) => {
        expect(full.answer(query)).toEqual(full.answer(query));
        expect(slow.answer(query)).toEqual(full.answer(query));
      }),
      {numRuns: 50},
    );
  });
});
