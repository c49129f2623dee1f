import {type Language, otherThan} from '../../components/language/useWords';
import {topOfText} from '../../components/reading/topOfText';
import {pageHistory} from '../history';
import {makeBar} from './bar';
import {boxesOf, chapterOnPage, heightOf, type Part, type Section, sectionsOf} from './deck';
import {showHelp, showOverview} from './dialogs';
import {element} from './element';
import {focusOf, isOpenDialog} from './focusOf';
import {type Command, commandOf} from './keys';
import {margin, type Room, reveal, roomOf, type Screen, screensOf} from './layout';
import {letterKeys} from './letterKeys';
import {beginning, type Place, placeIn, printPlace, readPlace, withPlace} from './place';
import styles from './present.module.css';
import {spotlight} from './spot';
import {whenSwiped} from './swipe';
import {words} from './words';

let isPresenting = false;

/**
 * Presents the chapter of this page: one section a screen, in large type. It is the same document, of which a frame as large as the
 * window shows one screen after another; figures stay alive, and nothing is copied. Without a place it begins where the reader is.
 */
export function startPresenting(text?: string): void {
  const chapter = chapterOnPage();
  const frame = chapter?.parentElement;
  if (isPresenting || !chapter || !frame) return;
  isPresenting = true;
  present(chapter, frame, text);
}

function present(chapter: HTMLElement, frame: HTMLElement, text: string | undefined): void {
  const root = document.documentElement;
  const language: Language = root.lang === 'en' ? 'en' : 'zh-CN';
  const phrases = words[language];
  const begin = text === undefined ? placeInSight(sectionsOf(chapter, phrases.opening)) : readPlace(text);
  const ended = new AbortController();
  const {signal} = ended;
  const laidOut = new Map<number, Screen[]>();
  const spot = spotlight(signal);
  const printed = root.dataset.print;

  let sections: Section[] = sectionsOf(chapter, phrases.opening);
  let factor = 1;
  let room: Room = {scale: 1, height: 0};
  let at = {section: 0, screen: 0, page: 0};
  let heights: number[] = [];
  let blank: HTMLElement | undefined;

  const bar = makeBar(language, act);
  const observer = new ResizeObserver(grown);
  const changes = new MutationObserver(changed);

  function measure(): void {
    const small = Math.max(14, Math.min(window.innerHeight * 0.021, window.innerWidth * 0.02));
    const height = window.innerWidth <= 760 ? 80 : Math.max(46, small * 2.3);
    root.style.setProperty('--present-bar', `${height}px`);
    root.style.setProperty('--present-small', `${small}px`);
    root.style.setProperty('--present-text', `${Math.max(16, small * 1.15)}px`);
    room = roomOf(window.innerWidth, window.innerHeight, height, factor);
    laidOut.clear();
  }

  function screens(section: number): Screen[] {
    const known = laidOut.get(section);
    if (known) return known;
    const own = sections[section];
    const made = own ? screensOf(chapter, own, room) : [];
    laidOut.set(section, made);
    return made;
  }

  const screenNow = (): Screen | undefined => screens(at.section)[at.screen];
  const partsNow = (): Part[] => {
    const span = screenNow()?.span;
    return span ? (sections[at.section]?.parts.slice(span.first, span.last + 1) ?? []) : [];
  };

  function placeNow(): Place {
    return {section: sections[at.section]?.id ?? '', piece: screenNow()?.span.first ?? 0, page: at.page};
  }

  /** Where a place is found now: the screens may be others than when it was written down. */
  function found({section: id, piece, page}: Place): typeof at {
    const section = Math.max(
      0,
      sections.findIndex((one) => one.id === id),
    );
    const all = screens(section);
    const screen = Math.max(
      0,
      all.findIndex(({span}) => piece <= span.last),
    );
    return {section, screen, page: Math.min(page, (all[screen]?.pages.length ?? 1) - 1)};
  }

  function show(next: typeof at, isNews = true): void {
    at = next;
    const screen = screenNow();
    if (!screen) return;
    const scale = room.scale * screen.look.size;
    const parts = partsNow();
    reveal(chapter, parts, room, screen.look);
    const top = screen.pages[at.page] ?? 0;
    const bottom = screen.pages[at.page + 1];
    const above = at.page > 0 ? margin.above * scale : 0;
    const height = bottom === undefined ? room.height - above : (bottom - top + (at.page > 0 ? 0 : margin.above)) * scale;
    root.style.setProperty('--present-above', `${above}px`);
    root.style.setProperty('--present-height', `${Math.min(height, room.height - above)}px`);
    root.style.setProperty('--present-after', screen.pages.length > 1 ? '100vh' : '0px');
    frame.scrollTop = at.page > 0 ? (top + margin.above) * scale : 0;
    watch(parts);
    tell(isNews);
  }

  /** Whatever is on the screen may grow: an answer that opens, a laboratory that is turned, the other language that comes. */
  function watch(parts: readonly Part[]): void {
    observer.disconnect();
    heights = parts.map(heightOf);
    for (const one of parts.flatMap(({elements}) => elements.flatMap(boxesOf))) observer.observe(one);
  }

  function grown(): void {
    if (partsNow().some((part, index) => Math.abs(heightOf(part) - (heights[index] ?? 0)) > 1)) arrange();
  }

  function changed(): void {
    sections = sectionsOf(chapter, phrases.opening);
    arrange();
  }

  /** Lays everything out anew and stays where one is: at the part with the focus, or else at the first of the screen. */
  function arrange(): void {
    const place = placeNow();
    const focused = partsNow().find(({elements}) => elements.some((one) => one.contains(document.activeElement)));
    const piece = focused ? (sections[at.section]?.parts.indexOf(focused) ?? place.piece) : place.piece;
    measure();
    show(found({...place, piece: Math.max(0, piece), page: piece === place.piece ? place.page : 0}), false);
  }

  function foldsNow(): HTMLDetailsElement[] {
    const elements = partsNow().flatMap((part) => part.elements);
    return elements
      .filter((one) => one.matches('section'))
      .flatMap((one) => [...one.querySelectorAll('details')])
      .filter((fold) => fold.parentElement?.closest('details') === null);
  }

  function answerNow(): 'hint' | 'answer' | 'hide' | undefined {
    const folds = foldsNow();
    const next = folds.find(({open}) => !open);
    if (!next) return folds.length > 0 ? 'hide' : undefined;
    return next === folds.at(-1) ? 'answer' : 'hint';
  }

  const pairedButton = () => document.querySelector<HTMLButtonElement>('button[data-paired]');

  function tell(isNews: boolean): void {
    const all = screens(at.section);
    const steps = all.reduce((sum, {pages}) => sum + pages.length, 0);
    const step = all.slice(0, at.screen).reduce((sum, {pages}) => sum + pages.length, 0) + at.page + 1;
    const title = sections[at.section]?.title ?? '';
    const isLast = at.section === sections.length - 1 && step === steps;
    bar.show({
      ...{title, section: at.section + 1, sections: sections.length, step, steps, isLast},
      isFirst: at.section === 0 && step === 1,
      answer: answerNow(),
      arePaired: pairedButton() ? root.dataset.reading === 'paired' : undefined,
    });
    const {pathname, search, hash} = window.location;
    pageHistory.replace(pathname + withPlace(search, printPlace(placeNow())) + hash);
    if (isNews) {
      bar.say(phrases.announce(title, at.section + 1, sections.length, step, steps));
      if (!bar.root.contains(document.activeElement)) chapter.focus({preventScroll: true});
    }
  }

  function step(by: 1 | -1): void {
    const {section, screen, page} = at;
    const pages = screenNow()?.pages.length ?? 1;
    const beside = screens(section)[screen + by];
    if (page + by >= 0 && page + by < pages) show({section, screen, page: page + by});
    else if (beside) show({section, screen: screen + by, page: by > 0 ? 0 : beside.pages.length - 1});
    else if (by > 0) toSection(section + 1);
    else if (section > 0) lastOf(section - 1);
  }

  function lastOf(section: number): void {
    const all = screens(section);
    show({section, screen: all.length - 1, page: (all.at(-1)?.pages.length ?? 1) - 1});
  }

  const toSection = (section: number): void => {
    if (section >= 0 && section < sections.length) show({section, screen: 0, page: 0});
  };

  function answer(): void {
    const folds = foldsNow();
    const next = folds.find(({open}) => !open);
    if (next) next.open = true;
    else for (const fold of folds) fold.open = false;
    tell(false);
  }

  function toggleBlank(): void {
    if (blank) {
      blank.remove();
      blank = undefined;
      return;
    }
    blank = element('div', {class: styles.blank, 'data-present-blank': ''});
    blank.addEventListener('click', toggleBlank);
    document.body.append(blank);
    bar.say(phrases.blank);
  }

  function resized(by: number): void {
    factor = Math.max(0.6, Math.min(1.8, factor * by));
    arrange();
  }

  function act(command: Command): void {
    const commands: Record<Command, () => void> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => toSection(0),
      last: () => lastOf(sections.length - 1),
      nextSection: () => toSection(at.section + 1),
      previousSection: () => toSection(at.screen + at.page > 0 ? at.section : at.section - 1),
      answer,
      languages: () => pairedButton()?.click(),
      blank: toggleBlank,
      overview: () => showOverview(language, sections, at.section, toSection),
      help: () => showHelp(language, addresses()),
      larger: () => resized(1.12),
      smaller: () => resized(1 / 1.12),
      fullScreen: () =>
        void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.())?.catch(() => {}),
      pointer: () => spot.toggle(),
      leave: () => leave(true),
    };
    commands[command]();
  }

  function addresses(): Parameters<typeof showHelp>[1] {
    const other = otherThan(language);
    const twin = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${other}"]`)?.href;
    const {pathname, search} = window.location;
    const otherLanguage = twin && new URL(twin).pathname + search;
    return {handout: `${pathname}?print=handout`, answers: `${pathname}?print=answers`, otherLanguage, other};
  }

  /** Back to the chapter, at what was on the screen. */
  function leave(tellsAddress: boolean): void {
    const [first] = partsNow()[0]?.elements ?? [];
    const id = sections[at.section]?.id;
    ended.abort();
    observer.disconnect();
    changes.disconnect();
    bar.root.remove();
    blank?.remove();
    delete root.dataset.present;
    history.scrollRestoration = 'auto';
    if (printed === undefined) delete root.dataset.print;
    chapter.removeAttribute('tabindex');
    for (const one of document.querySelectorAll(marks.map((mark) => `[${mark}]`).join()))
      for (const mark of marks) one.removeAttribute(mark);
    for (const name of [...root.style]) if (name.startsWith('--present-')) root.style.removeProperty(name);
    isPresenting = false;
    if (tellsAddress) {
      const {pathname, search} = window.location;
      pageHistory.replace(pathname + withPlace(search, undefined) + (id ? `#${id}` : ''));
    }
    const box = first && (boxesOf(first)[0] ?? first);
    if (!box) return;
    const isTop = at.section === 0 && at.screen === 0;
    const goThere = () => {
      const place = box.getBoundingClientRect().top + window.scrollY - topOfText() - 12;
      window.scrollTo({top: isTop ? 0 : place, behavior: 'instant'});
    };
    goThere();
    // A browser that has not got to what the address pointed to, because it was hidden, goes there now.
    requestAnimationFrame(() => requestAnimationFrame(goThere));
  }

  function listen(): void {
    let hadDialog = false;
    // Before the dialog that is open closes: that key was for it.
    const look = () => {
      hadDialog = isOpenDialog();
    };
    window.addEventListener('keydown', look, {signal, capture: true});
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || hadDialog) return;
        if (blank) {
          toggleBlank();
          event.preventDefault();
          return;
        }
        const command = commandOf(event, focusOf(event.target), letterKeys());
        const isRemote = event.key === 'PageDown' || event.key === 'PageUp';
        if (!command || (event.defaultPrevented && !isRemote)) return;
        event.preventDefault();
        act(command);
      },
      {signal},
    );
    window.addEventListener('resize', arrange, {signal});
    window.addEventListener('hashchange', followHash, {signal});
    window.addEventListener(
      'popstate',
      () => {
        const place = placeIn(window.location.search);
        if (place === undefined) leave(false);
        else if (place !== printPlace(placeNow())) show(found(readPlace(place)));
      },
      {signal},
    );
    document.addEventListener('toggle', () => tell(false), {signal, capture: true});
    whenSwiped(frame, (by) => step(by), signal);
    keepAwake(signal);
  }

  /** A link to another place of the chapter was followed. */
  function followHash(): void {
    const target = document.getElementById(decoded(window.location.hash.slice(1)));
    const section = sections.findIndex(({parts}) => parts.some(({elements}) => elements.some((one) => one.contains(target))));
    const own = sections[section];
    if (!target || !own) return;
    const piece = own.parts.findIndex(({elements}) => elements.some((one) => one.contains(target)));
    show(found({section: own.id, piece, page: 0}));
    target.scrollIntoView({block: 'nearest'});
  }

  for (const fold of chapter.querySelectorAll<HTMLDetailsElement>('section details[open]')) fold.open = false;
  setApart(chapter, frame);
  root.dataset.present = '';
  // Else a page that is read again keeps where it was scrolled to, and goes there once the chapter is long again.
  history.scrollRestoration = 'manual';
  // What is printed of a lesson is its handout: see css/handout.css.
  root.dataset.print ??= 'handout';
  chapter.tabIndex = -1;
  document.body.append(bar.root);
  measure();
  show(found(begin));
  changes.observe(chapter, {childList: true});
  listen();
}

const marks = [
  'data-present-away',
  'data-present-path',
  'data-present-screen',
  'data-present-chapter',
  'data-present-beside',
  'data-present-on',
  'data-present-first',
];

/** Marks the way from the page's root to the chapter, and what stands beside it. What comes later, such as a menu, is not marked. */
function setApart(chapter: HTMLElement, frame: HTMLElement): void {
  chapter.setAttribute('data-present-chapter', '');
  frame.setAttribute('data-present-screen', '');
  for (let at: HTMLElement = chapter; at !== document.body; at = at.parentElement as HTMLElement) {
    const parent = at.parentElement as HTMLElement;
    if (parent !== document.body) parent.setAttribute('data-present-path', '');
    for (const one of parent.children)
      if (one !== at && !one.matches('script, style, link, template, dialog, [popover]'))
        one.setAttribute('data-present-away', '');
  }
}

/** The section that the reader is in, so that pressing a key in the middle of a chapter goes on there. */
function placeInSight(sections: readonly Section[]): Place {
  const begun = sections.filter(
    ({parts}) => (parts[0]?.elements[0]?.getBoundingClientRect().top ?? 0) < window.innerHeight * 0.4,
  );
  return {...beginning, section: begun.at(-1)?.id ?? ''};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A projector should not go dark in the middle of a sentence. Where the browser refuses, it may. */
function keepAwake(signal: AbortSignal): void {
  const ask = () => navigator.wakeLock?.request('screen').catch(() => undefined);
  const lock = ask();
  signal.addEventListener('abort', () => void lock?.then((held) => held?.release()));
}
