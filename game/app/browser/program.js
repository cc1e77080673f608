// The program lies in the page compressed and in parts: each is inflated and compiled while the page reads on.
var Module = (() => {
  let parts;
  const inflated = new ReadableStream({ start(controller) { parts = controller; } })
    .pipeThrough(new DecompressionStream('gzip'));
  const compiled = WebAssembly.compileStreaming(
    new Response(inflated, { headers: { 'content-type': 'application/wasm' } }));
  const fromBase64 = (text) => {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; ++i) bytes[i] = letters.charCodeAt(i); // Uint8Array.from takes thirty times as long
    return bytes;
  };
  return {
    takePart(text) { parts.enqueue(Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : fromBase64(text)); },
    instantiateWasm(imports, done) {
      parts.close();
      compiled.then(async (module) => done(await WebAssembly.instantiate(module, imports), module))
        .catch((error) => Module.onAbort(error));
      return {};
    },
  };
})();
