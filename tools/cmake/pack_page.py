"""pack_page.py PAGE FIRST.js… PROGRAM.js PROGRAM.wasm OUT: the one file that a browser opens. In PAGE, {{{ SCRIPT }}}
stands for the program. What comes first takes it in, part by part."""
import base64
import gzip
import sys

page, *first, script, program, out = sys.argv[1:]
PART = 384 * 1024  # bytes of the compressed program; a multiple of three, so that only the last part is filled up


def text(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def inline(code):
    return "<script>" + code.replace("</script", r"<\/script").replace("<!--", r"<\!--") + "</script>\n"


before, after = text(page).split("{{{ SCRIPT }}}")
with open(program, "rb") as file:
    packed = gzip.compress(file.read(), 9, mtime=0)
with open(out, "w", encoding="utf-8", newline="\n") as file:
    file.write(before + "".join(inline(text(one)) for one in first))
    for at in range(0, len(packed), PART):
        file.write(inline(f'Module.takePart("{base64.b64encode(packed[at:at + PART]).decode("ascii")}")'))
    file.write(inline(text(script)) + after)
