import {describe, expect, it} from 'vitest';
import {catalogueOf, drawerOf, pagesOf} from './catalogue';
import type {SearchIndex, SectionRecord} from './searchIndex';
import {createShelvedSearch, mostShelves} from './shelved';

const subjects = ['restart', 'volume', 'probe', 'secret', 'network', 'image', 'quota', 'affinity', 'taint', 'ingress'];

const section = (page: number, more: Partial<SectionRecord>): SectionRecord => ({
  page,
  id: '',
  depth: 1,
  heading: '',
  other: '',
  lead: '',
  names: '',
  titles: '',
  teaches: [],
  mentions: [],
  ...more,
});

/** A book of so many pages: each of a subject of its own, ten of them known by name, and words that all have. */
function book(pages: number) {
  const subjectOf = (page: number) => subjects[page] ?? `subject${page}`;
  const light: SearchIndex = {
    language: 'zh-CN',
    pages: Array.from({length: pages}, (_, page) => ({url: `/pods/p-${page}`, title: `第 ${page} 页`, other: `Page ${page}`})),
    sections: Array.from({length: pages}, (_, page) => [
      section(page, {lead: '每一页都这么开头。', names: 'constructor'}),
      section(page, {
        id: `about-${page}`,
        depth: 2,
        heading: `${subjectOf(page)} 这件事`,
        teaches: page === 7 ? ['grace-period'] : [],
      }),
    ]).flat(),
    concepts: [{id: 'grace-period', zh: '宽限期', en: 'Grace period', names: ['宽限期', 'Grace period'], meaning: '秒数。'}],
    fields: [],
    simplified: '寬宽',
    regional: [],
  };
  const texts = light.sections.map(({page, id}) => ({
    own: id ? `${subjectOf(page)} 的正文，容器照跑。` : '容器。',
    other: '',
    fields: '',
  }));
  return {light, texts};
}

/** A reader of a shelved book, and the names of all that was fetched. */
function reader(pages: number) {
  const {light, texts} = book(pages);
  const {drawers, shelves} = catalogueOf(light, texts);
  const fetched: string[] = [];
  const core = {...light, pages: [], sections: [], shelved: {at: '/', pages, drawers: ''}};
  const search = createShelvedSearch(core, async (name) => {
    fetched.push(name);
    return (
      JSON.parse(JSON.stringify((name.startsWith('s-') ? shelves[Number(name.slice(2))] : drawers.get(name)) ?? null)) ??
      undefined
    );
  });
  const ask = async (query: string) => {
    await search.prepare?.(query);
    return search.answer(query);
  };
  return {ask, search, fetched};
}

describe('a book on shelves', () => {
  it('answers like any other, once what the query needs has come', async () => {
    const {ask, search} = reader(200);
    expect(search.answer('volume').complete).toBe(false);
    const {hits, complete} = await ask('volume');
    expect(complete).toBe(true);
    expect(hits[0]).toMatchObject({url: '/pods/p-1#about-1', page: '第 1 页'});
  });

  it('finds the page that introduces a concept by any of its names, in either script', async () => {
    const {ask} = reader(200);
    for (const query of ['宽限期', 'grace period', '寬限期'])
      expect((await ask(query)).hits[0]?.url, query).toBe('/pods/p-7#about-7');
  });

  it('puts a slip right, and goes on with a word that is still being typed', async () => {
    const {ask} = reader(200);
    expect((await ask('afinity')).hits[0]?.url).toBe('/pods/p-7#about-7');
    expect((await ask('ingr')).hits[0]?.url).toBe('/pods/p-9#about-9');
  });

  it('fetches no more of a large book than of a small one', async () => {
    for (const pages of [50, 2000]) {
      const {ask, fetched} = reader(pages);
      await ask('volume 容器');
      expect(fetched.filter((name) => name.startsWith('s-')).length, `${pages}`).toBeLessThanOrEqual(mostShelves);
      expect(fetched.length, `${pages}`).toBeLessThan(mostShelves + 12);
    }
  });

  it('names few pages for what stands on all of them', () => {
    const {light, texts} = book(2000);
    const {drawers} = catalogueOf(light, texts);
    const [strong = [], weak = []] = drawers.get(drawerOf('容器'))?.tokens.容器 ?? [];
    expect(pagesOf(strong).length + pagesOf(weak).length).toBeLessThan(50);
  });

  it('fetches nothing twice, and again what failed', async () => {
    const {light, texts} = book(20);
    const {drawers, shelves} = catalogueOf(light, texts);
    let fails = true;
    const names: string[] = [];
    const search = createShelvedSearch(
      {...light, pages: [], sections: [], shelved: {at: '/', pages: 20, drawers: ''}},
      async (name) => {
        names.push(name);
        if (name.startsWith('s-') && fails) throw new Error('no network');
        return name.startsWith('s-') ? shelves[Number(name.slice(2))] : drawers.get(name);
      },
    );
    await expect(search.prepare?.('volume')).rejects.toThrow('no network');
    expect(search.answer('volume').complete).toBe(false);
    fails = false;
    await search.prepare?.('volume');
    const count = names.length;
    await search.prepare?.('volume');
    expect(names.length).toBe(count);
    expect(search.answer('volume').hits[0]?.url).toBe('/pods/p-1#about-1');
  });

  it('is not misled by words that objects of JavaScript have', async () => {
    const {ask} = reader(20);
    for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect((await ask(query)).complete, query).toBe(true);
  });
});
