// Keeps the program's own folder in the browser: one record of IndexedDB for each file, with a number that grows
// whenever it is written, so that a second page never overwrites what this one has not seen.
{
  const folder = '/alur';
  const passing = /(-lock|-journal|-wal|-shm|-new|\.new)$/; // files that go again by themselves
  const State = { Safe: 0, OnTheWay: 1, Refused: 2, Full: 3, ChangedElsewhere: 4 };

  const known = new Map(); // path → what the browser holds of it: revision, time, size
  const disputed = new Set(); // paths that another page wrote
  let database = null;
  let wanted = false;
  let busy = false;
  let reason = State.Safe;

  const asPromise = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const makeFolders = (path) => {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
      const part = path.slice(0, at);
      if (!FS.analyzePath(part).exists) FS.mkdir(part);
    }
  };

  /// What lies in the folder now: path → time and size.
  const filesNow = (at = folder, found = new Map()) => {
    for (const name of FS.readdir(at)) {
      if (name === '.' || name === '..') continue;
      const path = `${at}/${name}`;
      const { mode, mtime, size } = FS.stat(path);
      if (FS.isDir(mode)) filesNow(path, found);
      else if (!passing.test(path)) found.set(path, { time: mtime.getTime(), size });
    }
    return found;
  };

  /// What the browser holds; asked for at once, so that it comes while the program is still being read.
  const held = (async () => {
    const request = indexedDB.open('alur', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    const opened = await asPromise(request);
    const files = opened.transaction('files').objectStore('files');
    const [paths, records] = await Promise.all([asPromise(files.getAllKeys()), asPromise(files.getAll())]);
    return { opened, paths, records };
  })();
  held.catch(() => {}); // `load` says it

  const load = async () => {
    makeFolders(`${folder}/`);
    try {
      const { opened, paths, records } = await held;
      database = opened;
      database.onversionchange = () => database.close();
      paths.forEach((path, i) => {
        makeFolders(path);
        FS.writeFile(path, records[i].bytes);
        known.set(path, { revision: records[i].revision, time: FS.stat(path).mtime.getTime(),
                          size: records[i].bytes.length });
      });
    } catch (error) {
      database = null;
      reason = State.Refused;
    }
  };

  /// Writes what has changed, all of it or nothing.
  const write = async () => {
    if (!database) throw new DOMException('', 'InvalidStateError');
    const now = filesNow();
    const before = (path) => known.get(path) ?? { revision: 0, time: -1, size: -1 };
    const changed = [...now].filter(([path, { time, size }]) =>
      !disputed.has(path) && (time !== before(path).time || size !== before(path).size));
    const gone = [...known.keys()].filter((path) => !now.has(path));
    if (changed.length === 0 && gone.length === 0) return;
    const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    const files = transaction.objectStore('files');
    const written = new Map();
    const readAt = Date.now();
    for (const [path, stamp] of changed) {
      const bytes = FS.readFile(path);
      const held = files.get(path);
      held.onsuccess = () => {
        const revision = held.result?.revision ?? 0;
        if (revision !== before(path).revision && !path.endsWith('/settings.json')) {
          disputed.add(path);
          return;
        }
        files.put({ bytes, revision: revision + 1 }, path);
        // What was written in this very millisecond may be written once more in it: then look again.
        written.set(path, { ...stamp, time: stamp.time >= readAt ? -1 : stamp.time, revision: revision + 1 });
      };
    }
    for (const path of gone) files.delete(path);
    await done;
    written.forEach((held, path) => known.set(path, held));
    gone.forEach((path) => known.delete(path));
  };

  const writeAll = async () => {
    busy = true;
    while (wanted) {
      wanted = false;
      try {
        await write();
        reason = disputed.size > 0 ? State.ChangedElsewhere : State.Safe;
      } catch (error) {
        reason = error?.name === 'QuotaExceededError' ? State.Full : State.Refused;
      }
    }
    busy = false;
    Module._alur_has_kept();
  };

  Module.page = {
    storage: {
      load,
      keep() {
        wanted = true;
        if (!busy) writeAll();
      },
      get state() { return busy && reason === State.Safe ? State.OnTheWay : reason; },
    },
  };

  addEventListener('beforeunload', (event) => { if (busy) event.preventDefault(); });
}
