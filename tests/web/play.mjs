// Plays the page as people do, in a browser without a window: play.mjs PAGE.html FOLDER-FOR-PICTURES
import { createServer } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Alur, check, dropProfile, newProfile, openBrowser } from './page.mjs';

const page = resolve(process.argv[2]);
const pictures = resolve(process.argv[3]);
await mkdir(pictures, { recursive: true });
const url = pathToFileURL(page).href;

const tests = [];
const test = (name, run) => tests.push({ name, run });
const withBrowser = async (options, run) => {
  const profile = await newProfile();
  try { await run((more = {}) => openBrowser(profile, { ...options, ...more })); }
  finally { await dropProfile(profile); }
};
const quiet = (alur) => {
  check(alur.asked.length === 0, `the page asked the network for ${alur.asked}`);
  check(alur.errors.length === 0, `the page had errors: ${alur.errors}`);
};
const shot = (alur, name) => alur.page.screenshot({ path: `${pictures}/${name}.png` });
const beginCase = async (alur, options = {}) => {
  await alur.press(/^case\./, options);
  await alur.press('begin', options);
};
const sessions = (alur) => alur.page.evaluate(() => FS.readdir('/alur/sessions').filter((name) => name.endsWith('.alur')));

test('a case is played with the mouse to its debrief, and found again after the page was closed', () =>
  withBrowser({ width: 1024, height: 768 }, async (open) => {
    let context = await open();
    let alur = await Alur.open(context, url);
    await alur.wait(/^case\./);
    await shot(alur, 'home-1024x768');
    await beginCase(alur);
    await alur.wait(/^decision\./);
    await shot(alur, 'play-1024x768');
    await alur.playToTheEnd();
    await alur.wait('report');
    await alur.page.waitForTimeout(500);
    await shot(alur, 'result-1024x768');
    const [report] = await Promise.all([alur.page.waitForEvent('download', { timeout: 120000 }), alur.press('report')]);
    const pdf = `${pictures}/${report.suggestedFilename()}`;
    await report.saveAs(pdf);
    check((await readFile(pdf)).subarray(0, 5).toString() === '%PDF-', `${pdf} is no PDF`);
    await alur.kept();
    const [name] = await sessions(alur);
    const bytes = await alur.page.evaluate((file) => Array.from(FS.readFile(`/alur/sessions/${file}`)), name);
    await writeFile(`${pictures}/played.alur`, Uint8Array.from(bytes)); // for the desktop to open
    quiet(alur);
    await context.close();

    context = await open();
    alur = await Alur.open(context, url);
    await alur.press('continue');
    await alur.wait(/^(see_result|report)$/);
    const again = await alur.page.evaluate((file) => Array.from(FS.readFile(`/alur/sessions/${file}`)), name);
    check(again.length === bytes.length, `${name} had ${bytes.length} bytes and has ${again.length}`);
    quiet(alur);
    await context.close();
  }));

test('a case is played by touch on a phone', () =>
  withBrowser({ width: 360, height: 640, density: 3, touch: true }, async (open) => {
    const context = await open();
    const alur = await Alur.open(context, url);
    await alur.wait(/^case\./);
    await shot(alur, 'home-360x640');
    const canvas = await alur.page.evaluate(() => [Module.canvas.width, Module.canvas.height]);
    check(canvas[0] === 1080 && canvas[1] === 1920, `the canvas has ${canvas} points, not those of the display`);
    await beginCase(alur, { touch: true });
    await alur.wait(/^(decision\.|see_result|line\.next)/);
    await shot(alur, 'play-360x640');
    await alur.playToTheEnd({ touch: true });
    await alur.page.waitForTimeout(800);
    await shot(alur, 'result-360x640');
    quiet(alur);
    await context.close();
  }));

test('it follows the page when that turns and grows', () =>
  withBrowser({ width: 1920, height: 1080 }, async (open) => {
    const context = await open();
    const alur = await Alur.open(context, url);
    await alur.wait(/^case\./);
    await shot(alur, 'home-1920x1080');
    for (const [width, height] of [[800, 600], [600, 800], [1920, 1080]]) {
      await alur.page.setViewportSize({ width, height });
      await alur.page.waitForFunction(([w, h]) => Module.canvas.width === w && Module.canvas.height === h, [width, height]);
      await alur.page.waitForTimeout(300);
      const outside = (await alur.controls()).filter(({ x, w }) => x < -1 || x + w > width + 1);
      check(outside.length === 0, `outside a page of ${width}×${height}: ${outside.map(({ id }) => id)}`);
    }
    await beginCase(alur);
    await alur.wait(/^decision\./);
    await shot(alur, 'play-1920x1080');
    quiet(alur);
    await context.close();
  }));

test('a session goes out as a file and comes in again, by choosing it and by dropping it', () =>
  withBrowser({}, async (open) => {
    const context = await open();
    const alur = await Alur.open(context, url);
    await beginCase(alur);
    await alur.press(/^decision\./);
    await alur.kept();
    await alur.page.keyboard.press('Escape');
    await alur.page.reload();
    await alur.ready();
    await alur.press(/^manage\./);
    const [download] = await Promise.all([alur.page.waitForEvent('download'), alur.press('pick.4')]);
    const file = `${pictures}/${download.suggestedFilename()}`;
    await download.saveAs(file);
    const bytes = await readFile(file);
    check(bytes.subarray(0, 15).toString() === 'SQLite format 3', 'what was downloaded is no session');
    check(bytes[18] === 1 && bytes[19] === 1, 'the session is not complete in its file');

    const [chooser] = await Promise.all([alur.page.waitForEvent('filechooser'), alur.press('open_file')]);
    await chooser.setFiles(file);
    await alur.wait(/^(decision\.|go_on|see_result)/);
    check((await sessions(alur)).length === 2, 'the chosen session is not kept');
    await alur.page.evaluate(async ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], name));
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, ['dibawa.alur', Array.from(bytes)]);
    await alur.page.waitForFunction(() => FS.readdir('/alur/sessions').includes('dibawa.alur'));
    await alur.kept();
    quiet(alur);
    await context.close();
  }));

test('where the browser keeps nothing, it says so and can be played', () =>
  withBrowser({}, async (open) => {
    const context = await open();
    const first = context.pages()[0] ?? await context.newPage();
    await first.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; });
    const alur = await Alur.open(context, url);
    await alur.wait('dialog.safe');
    await shot(alur, 'refused-1024x768');
    await alur.press('dialog.safe');
    await beginCase(alur);
    await alur.press(/^decision\./);
    quiet(alur);
    await context.close();
  }));

test('where there is no room, it says so, can be played and gives the session away', () =>
  withBrowser({}, async (open) => {
    const context = await open();
    const first = context.pages()[0] ?? await context.newPage();
    await first.addInitScript(() => {
      IDBObjectStore.prototype.put = function () { // as browsers do it: the whole transaction is given up
        const { transaction } = this;
        Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
        transaction.abort();
      };
    });
    const alur = await Alur.open(context, url);
    await beginCase(alur);
    const [download] = await Promise.all([alur.page.waitForEvent('download'), alur.press('dialog.other')]);
    check(download.suggestedFilename().endsWith('.alur'), `${download.suggestedFilename()} is no session`);
    await alur.press(/^decision\./);
    quiet(alur);
    await context.close();
  }));

test('a second page does not overwrite what the first has done', () =>
  withBrowser({}, async (open) => {
    const context = await open();
    const one = await Alur.open(context, url);
    await beginCase(one);
    await one.kept();
    const page2 = await context.newPage();
    const two = new Alur(page2, url);
    await page2.goto(url);
    await two.ready();
    await two.press('continue');
    await two.press(/^decision\./);
    await two.kept();
    await one.page.bringToFront();
    await one.press(/^decision\./);
    await one.wait('dialog.safe');
    check(await one.page.evaluate(() => Module.page.storage.state) === 4, 'the first page thinks that all is kept');
    await context.close();
  }));

test('a plain web server serves it as well', () =>
  withBrowser({}, async (open) => {
    const content = await readFile(page);
    const asked = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.setHeader('content-type', 'text/html');
      response.end(content);
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const context = await open();
    const alur = await Alur.open(context, `http://127.0.0.1:${server.address().port}/alur.html`);
    await beginCase(alur);
    await alur.wait(/^decision\./);
    check(asked.join() === '/alur.html', `the server was asked for ${asked}`);
    quiet(alur);
    await context.close();
    server.close();
  }));

test('text comes from the keys on the screen', () =>
  withBrowser({ width: 412, height: 915, density: 2, touch: true }, async (open) => {
    const context = await open();
    const alur = await Alur.open(context, url);
    await alur.press('new_session', { touch: true });
    await alur.press('setup.tab.1', { touch: true });
    await alur.press('roster.text', { touch: true });
    await alur.page.waitForFunction(() => document.activeElement.id === 'keys');
    const field = alur.page.locator('#keys');
    // A word as phones write it: letter by letter, then put right as a whole.
    await field.evaluate((keys) => {
      const write = (text) => {
        keys.value = '\u200b' + text;
        keys.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      ['S', 'Si', 'Sit', 'Siri', 'Siti, Rabadompú'].forEach(write);
    });
    await alur.page.waitForFunction(() => {
      const [name] = FS.readdir('/alur/sessions').filter((one) => one.endsWith('.alur'));
      const text = new TextDecoder().decode(FS.readFile(`/alur/sessions/${name}`));
      return text.includes('Siti') && text.includes('Rabadompú') && !text.includes('Siri');
    }, null, { timeout: 20000 });
    quiet(alur);
    await context.close();
  }));

let failed = 0;
const only = process.argv[4];
for (const { name, run } of tests) {
  if (only && !name.includes(only)) continue;
  const begun = Date.now();
  try {
    await run();
    console.log(`ok      ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    ++failed;
    console.log(`FAILED  ${name}\n        ${error.message.split('\n').slice(0, 6).join('\n        ')}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
