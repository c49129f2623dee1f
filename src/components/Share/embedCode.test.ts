// @vitest-environment jsdom
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {embedAddress, embedCode, heightListener} from './embedCode';
import {addressOf, type Place} from './place';

const figure: Place = {name: '图 1.1', id: 'figure-file-puller', query: {'file-puller': 'network.container.web'}};

test('an exhibit by itself has the address of its state in the chapter, with another path', () => {
  const here = 'https://a.test/en/pods/what?present=x&file-puller=whole#one-skin';
  const src = embedAddress(figure, here, 'system') ?? '';
  expect(src).toBe('https://a.test/en/embed/file-puller?file-puller=network.container.web');
  expect(new URL(src).search).toBe(new URL(addressOf(figure, here)).search);
  expect(embedAddress(figure, 'http://localhost:3000/pods/what/', 'dark')).toBe(
    'http://localhost:3000/embed/file-puller?file-puller=network.container.web&theme=dark',
  );
  expect(embedAddress(figure, 'https://a.test/book/embed/sidecar?theme=light', 'system')).toBe(
    'https://a.test/book/embed/file-puller?file-puller=network.container.web',
  );
});

test('a state that goes without saying in the chapter is said where its figure stands alone', () => {
  const usual = {...figure, query: {'file-puller': ''}, inFull: {'file-puller': 'whole'}};
  expect(embedAddress(usual, 'https://a.test/pods/what', 'system')).toBe('https://a.test/embed/file-puller?file-puller=whole');
});

test('what is no exhibit of a chapter cannot be embedded', () => {
  expect(embedAddress({name: '', id: 'shared'}, 'https://a.test/pods/what', 'system')).toBeUndefined();
  expect(embedAddress(figure, 'https://a.test/', 'system')).toBeUndefined();
});

test('the code is one frame with this address and this title, whatever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, state) => {
      const src = embedAddress({...figure, query: {'file-puller': state}}, 'https://a.test/pods/what', 'light') ?? '';
      document.body.innerHTML = embedCode({src, title, height: 640});
      const [frame] = document.body.children as unknown as [HTMLIFrameElement];
      expect(document.body.children).toHaveLength(1);
      expect(frame.getAttribute('src')).toBe(src);
      expect(frame.title.replaceAll(/\r\n?/g, '\n')).toBe(title.replaceAll(/\r\n?/g, '\n'));
      expect([frame.width, frame.height, frame.getAttribute('loading')]).toEqual(['100%', '640', 'lazy']);
    }),
    {numRuns: 30},
  );
});

test('the listener makes the frame that speaks as high as it says, and hears nobody else', () => {
  document.body.innerHTML = '<iframe src="https://a.test/embed/x"></iframe><iframe src="https://b.test/"></iframe>';
  const [ours, other] = document.querySelectorAll('iframe');
  const script = /<script>\n([\s\S]*)<\/script>/.exec(heightListener('https://a.test/embed/x'))?.[1] ?? '';
  new Function(script)();
  const say = (origin: string, source: unknown, data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', {origin, source: source as Window, data}));
  const told = {type: 'edamame:height', id: 'x', height: 420};

  say('https://b.test', other?.contentWindow, told);
  say('https://a.test', other?.contentWindow, told);
  say('null', other?.contentWindow, told);
  say('https://a.test', ours?.contentWindow, {...told, height: '1px;background:red'});
  say('https://a.test', ours?.contentWindow, {...told, type: 'other'});
  say('https://a.test', ours?.contentWindow, null);
  expect([ours?.style.height, other?.style.height]).toEqual(['', '']);

  say('https://a.test', ours?.contentWindow, told);
  expect([ours?.style.height, other?.style.height]).toEqual(['420px', '']);
  say('null', ours?.contentWindow, {...told, height: 1e9});
  expect(ours?.style.height).toBe('8000px');
});
