// What goes over the wire while a page is open: every answer with the bytes that it took, headers included, as the browser counts them.

const scripts = /javascript|wasm/;

/** Listens to a page of Playwright from now on. `taken()` is all so far; `quiet()` resolves when nothing has come for a while. */
export async function wireOf(page) {
  const session = await page.context().newCDPSession(page);
  const answers = new Map();
  let last = Date.now();
  let open = 0;
  session.on('Network.requestWillBeSent', ({requestId, request, type}) => {
    if (!request.url.startsWith('http')) return;
    if (!answers.has(requestId)) open += 1;
    answers.set(requestId, {url: request.url, type, mime: '', bytes: 0, isDone: false});
    last = Date.now();
  });
  session.on('Network.responseReceived', ({requestId, response, type}) => {
    const answer = answers.get(requestId);
    if (answer)
      Object.assign(answer, {
        mime: response.mimeType,
        status: response.status,
        type,
        coding: response.headers['content-encoding'],
      });
  });
  const end = ({requestId, encodedDataLength = 0}) => {
    const answer = answers.get(requestId);
    if (!answer || answer.isDone) return;
    Object.assign(answer, {bytes: encodedDataLength, isDone: true});
    open -= 1;
    last = Date.now();
  };
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  await session.send('Network.enable');
  const taken = () => [...answers.values()].filter(({isDone}) => isDone);
  const quiet = async (forMs = 1500, atMost = 30_000) => {
    const begin = Date.now();
    while (Date.now() - begin < atMost && (open > 0 || Date.now() - last < forMs)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return taken();
  };
  return {taken, quiet, session};
}

/** The sums that a budget is about. */
export function sumsOf(answers) {
  const bytes = (some) => some.reduce((sum, answer) => sum + answer.bytes, 0);
  const of = (test) => answers.filter(({mime}) => test.test(mime));
  return {
    requests: answers.length,
    bytes: bytes(answers),
    html: bytes(of(/html/)),
    css: bytes(of(/css/)),
    js: bytes(of(scripts)),
    other: bytes(answers.filter(({mime}) => !/html|css/.test(mime) && !scripts.test(mime))),
  };
}

/** What the service worker keeps by the way would come from it, and weigh nothing. */
const unkept = {serviceWorkers: 'block'};

/** Opens an address in a browser that has seen nothing yet, and waits until it is quiet: what a reader pays before touching anything. */
export async function coldVisit(browser, url, viewport = {width: 412, height: 823}) {
  const context = await browser.newContext({viewport, ...unkept});
  try {
    const page = await context.newPage();
    const wire = await wireOf(page);
    await page.goto(url, {waitUntil: 'load'});
    return await wire.quiet();
  } finally {
    await context.close();
  }
}

/**
 * What a first search costs on top of a page that its reader has begun to use: the page is opened and pressed at a place where nothing is, and left
 * until it is quiet; then search is opened and asked.
 */
export async function firstSearch(browser, url, query) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...unkept});
  try {
    const page = await context.newPage();
    const wire = await wireOf(page);
    await page.goto(url, {waitUntil: 'load'});
    await page.mouse.click(1, 450);
    await page.locator('html[data-client="on"]').waitFor({state: 'attached', timeout: 60_000});
    const before = new Set((await wire.quiet()).map(({url: address}) => address));
    const field = page.locator('[data-search-dialog] [role="combobox"]');
    for (let tries = 0; tries < 5 && !(await field.isVisible()); tries++) {
      await page.keyboard.press('Control+k');
      await field.waitFor({timeout: 15_000}).catch(() => {});
    }
    await field.pressSequentially(query);
    await page.locator('[data-search-dialog] [role="option"]').first().waitFor({timeout: 120_000});
    const answers = await wire.quiet(2500, 120_000);
    const options = await page.locator('[data-search-dialog] [role="option"]').count();
    return {answers: answers.filter(({url: address}) => !before.has(address)), options};
  } finally {
    await context.close();
  }
}
