// Files that come and go: chosen, dropped, downloaded.
{
  const crcs = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; ++bit) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n;
  });
  const crcOf = (bytes) => {
    let crc = ~0;
    for (const byte of bytes) crc = crcs[(crc ^ byte) & 255] ^ (crc >>> 8);
    return ~crc >>> 0;
  };

  /// A ZIP file of what lies in a folder, nothing packed tighter.
  const zipOf = (folder) => {
    const parts = [];
    const list = [];
    let at = 0;
    const header = (signature, fields) => { // each field: bytes, value
      const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [size]) => sum + size, 0)));
      view.setUint32(0, signature, true);
      let place = 4;
      for (const [size, value] of fields) {
        if (size === 2) view.setUint16(place, value, true);
        else view.setUint32(place, value, true);
        place += size;
      }
      return new Uint8Array(view.buffer);
    };
    const put = (into, ...pieces) => { into.push(...pieces); return pieces.reduce((sum, one) => sum + one.length, 0); };
    const names = FS.readdir(folder).filter((name) => FS.isFile(FS.stat(`${folder}/${name}`).mode));
    for (const name of names) {
      const bytes = FS.readFile(`${folder}/${name}`);
      const path = new TextEncoder().encode(name);
      const date = 0x21; // the first of January 1980
      const common = [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, date], [4, crcOf(bytes)], [4, bytes.length],
                      [4, bytes.length], [2, path.length], [2, 0]];
      put(list, header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path);
      at += put(parts, header(0x04034b50, common), path, bytes);
    }
    const size = list.reduce((sum, one) => sum + one.length, 0);
    const end = header(0x06054b50, [[2, 0], [2, 0], [2, names.length], [2, names.length], [4, size], [4, at], [2, 0]]);
    return [...parts, ...list, end];
  };

  const take = async (file) => {
    const path = `/tmp/${file.name.replaceAll('/', '-')}`;
    FS.writeFile(path, new Uint8Array(await file.arrayBuffer()));
    const text = stringToNewUTF8(path);
    Module._alur_take_file(text);
    _free(text);
  };

  Module.page.giveAway = (path) => {
    const folder = FS.isDir(FS.stat(path).mode);
    const name = path.slice(path.lastIndexOf('/') + 1) + (folder ? '.zip' : '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(folder ? zipOf(path) : [FS.readFile(path)],
                                             { type: 'application/octet-stream' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  Module.page.askForFile = (endings) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings;
    input.onchange = () => { for (const file of input.files) take(file); };
    input.click();
  };

  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    for (const file of event.dataTransfer.files) take(file);
  });
}
