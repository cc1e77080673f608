// A browser with the page in it, for tests: opens it, finds what can be pressed, presses it, and sees to it that
// nothing is ever asked of a network.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../../.deps/playwright/node_modules/playwright-core/index.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
               '--disable-component-update', '--disable-sync'];

export const newProfile = () => mkdtemp(join(tmpdir(), 'alur-web-'));
export const dropProfile = (profile) => rm(profile, { recursive: true, force: true });

export const check = (so, words) => { if (!so) throw new Error(words); };

/// A browser of its own, with an empty profile or the one that is told.
export const openBrowser = (profile, { width = 1024, height = 768, density = 1, touch = false, more = [] } = {}) =>
  chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium', headless: true, args: [...flags, ...more], acceptDownloads: true,
    viewport: { width, height }, deviceScaleFactor: density, hasTouch: touch, isMobile: touch, locale: 'id-ID',
    offline: false,
  });

export class Alur {
  constructor(page, url) {
    this.page = page;
    this.asked = []; // requests other than the page itself
    this.errors = [];
    page.on('request', (request) => {
      if (request.url() !== url && !/^(data|blob):/.test(request.url())) this.asked.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('crash', () => this.errors.push('the page crashed'));
  }

  static async open(context, url) {
    const page = context.pages()[0] ?? await context.newPage();
    const alur = new Alur(page, url);
    await page.goto(url);
    await alur.ready();
    return alur;
  }

  async ready() {
    await this.page.waitForFunction(() => document.body.classList.contains('shown'), null, { timeout: 120000 });
  }

  /// What can be pressed now, in the units of the page.
  controls() {
    return this.page.evaluate(() => {
      const density = window.devicePixelRatio;
      return JSON.parse(UTF8ToString(Module._alur_controls())).map((one) => ({
        ...one, x: one.x / density, y: one.y / density, top: one.top / density, bottom: one.bottom / density, w: one.w / density, h: one.h / density,
      }));
    });
  }

  async find(wanted) {
    const is = typeof wanted === 'string' ? (id) => id === wanted : (id) => wanted.test(id);
    return (await this.controls()).find(({ id, enabled }) => enabled && is(id));
  }

  async wait(wanted, seconds = 60) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await this.page.waitForTimeout(50)) {
      const found = await this.find(wanted);
      if (found) return found;
    }
    const there = (await this.controls()).map(({ id }) => id).join(' ');
    throw new Error(`${wanted} does not come; there is: ${there}`);
  }

  /// Presses it with the mouse or a finger, where it can be seen; scrolls there first.
  async press(wanted, { touch = false } = {}) {
    let control = await this.wait(wanted);
    const { width, height } = this.page.viewportSize();
    for (let tries = 0; tries < 40 && (control.y + 4 < control.top || control.y + control.h - 4 > control.bottom); ++tries) {
      await this.page.mouse.move(Math.min(control.x + control.w / 2, width - 2), (control.top + control.bottom) / 2);
      await this.page.mouse.wheel(0, control.y + 4 < control.top ? -120 : 120);
      await this.page.waitForTimeout(60);
      control = await this.wait(wanted);
    }
    const x = control.x + control.w / 2, y = control.y + control.h / 2;
    check(x > 0 && y > 0 && x < width && y < height, `${control.id} lies outside the page, at ${x}, ${y}`);
    await (touch ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
    await this.page.waitForTimeout(80);
    return control;
  }

  /// Until the browser holds all that was done.
  async kept() {
    await this.page.waitForFunction(() => Module.page.storage.state === 0, null, { timeout: 20000 });
  }

  /// Plays on until the result can be seen; each time it chooses another of what can be chosen.
  async playToTheEnd(options = {}) {
    for (let steps = 0; steps < 200; ++steps) {
      const found = await this.wait(/^(see_result|go_on|take|decision\..*|line\.next|file\.close)$/);
      const now = await this.controls();
      const can = (id) => now.some((one) => one.id === id && one.enabled);
      if (can('see_result')) { await this.press('see_result', options); return steps; }
      if (can('go_on')) await this.press('go_on', options);
      else if (can('take')) await this.press('take', options);
      else {
        const decisions = now.filter(({ id, enabled }) => enabled && id.startsWith('decision.'));
        await this.press(decisions[steps % decisions.length]?.id ?? found.id, options);
      }
    }
    throw new Error('the play does not end');
  }
}
