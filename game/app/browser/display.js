// The page as a display: its size, its keys on the screen, what it says before the first picture.
{
  const canvas = document.getElementById('canvas');
  const keys = document.getElementById('keys');
  const start = '\u200b'; // stands in the field, so that there is always something to take back
  const Key = { Backspace: 8, Return: 13 };

  // The part of the page that can be seen: less than all of it while a phone shows its keys.
  const follow = () => {
    const seen = window.visualViewport;
    canvas.style.height = seen && seen.scale === 1 ? `${seen.height}px` : '';
    window.scrollTo(0, 0);
  };
  follow();
  window.visualViewport?.addEventListener('resize', () => {
    follow();
    dispatchEvent(new UIEvent('resize'));
  });

  let sent = start; // what the program knows of the field
  let typing = false;
  let shown = false;

  const type = (text) => {
    const words = stringToNewUTF8(text);
    Module._alur_type(words);
    _free(words);
  };
  const begin = () => { keys.value = sent = start; };

  // Words come letter by letter or whole, and are put right afterwards: the program hears what differs.
  keys.addEventListener('input', (event) => {
    const now = [...keys.value];
    const before = [...sent];
    let same = 0;
    while (same < now.length && same < before.length && now[same] === before[same]) ++same;
    for (let i = same; i < before.length; ++i) Module._alur_press(Key.Backspace);
    now.slice(same).join('').split('\n').forEach((line, i) => {
      if (i > 0) Module._alur_press(Key.Return);
      if (line !== '') type(line.replaceAll(start, ''));
    });
    sent = keys.value;
    if (!event.isComposing && (!sent.startsWith(start) || sent.length > 500 || sent.endsWith('\n'))) begin();
  });
  keys.addEventListener('compositionend', () => { if (!keys.value.startsWith(start)) begin(); });
  // The program has keys of its own, which it hears through the page: those that write come by the field.
  for (const kind of ['keydown', 'keypress', 'keyup'])
    keys.addEventListener(kind, (event) => {
      const writes = event.isComposing || event.key.length === 1 ||
        ['Backspace', 'Delete', 'Enter', 'Unidentified', 'Process', 'Dead'].includes(event.key);
      if (writes && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    });

  const showKeys = () => {
    if (typing && document.activeElement !== keys) {
      begin();
      keys.focus({ preventScroll: true });
    } else if (!typing && document.activeElement === keys) keys.blur();
  };
  // Phones show their keys only within what the person does: the program draws at once and says whether it wants them.
  addEventListener('touchend', () => {
    if (!shown) return;
    Module._alur_draw_now();
    showKeys();
  });

  Module.page.tell = (indonesian, types) => {
    if (!shown) {
      performance.mark('shown');
      document.body.classList.add('shown');
      shown = true;
    }
    document.documentElement.lang = indonesian ? 'id' : 'en';
    typing = types;
    if (!types) showKeys();
  };

  Module.page.fillDisplay = (on) => {
    if (on) document.documentElement.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) document.exitFullscreen();
  };

  Module.canvas = canvas;
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
  const stopped = () => document.body.classList.add('stopped');
  Module.onAbort = stopped;
  addEventListener('error', ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError || error instanceof WebAssembly.Exception) stopped();
  });
  Module.preRun = [() => {
    ENV.LANG = (navigator.languages ?? [navigator.language]).find((one) => /^(id|in|en)\b/.test(one))
      ?.replace(/^in\b/, 'id') ?? 'id';
    addRunDependency('storage');
    Module.page.storage.load().finally(() => removeRunDependency('storage'));
  }];
}
