#include "scenario/yaml_words.h"

#include <array>
#include <utility>

namespace alur::scenario::yaml_words {

const Text alias{"rujukan YAML (*nama) tidak dipakai di sini; tuliskan isinya langsung",
                 "YAML aliases (*name) are not used here; write the content itself"};
const Text mergeKey{"kunci gabung YAML (<<) tidak dipakai di sini; tuliskan isinya langsung",
                    "YAML merge keys (<<) are not used here; write the content itself"};
const Text tag{"tanda jenis YAML ('{0}') tidak dipakai di sini; hapus saja",
               "YAML tags ('{0}') are not used here; leave it out"};
const Text keyIsNoWord{
    "kunci di kiri titik dua harus satu kata; mungkin ada kata yang tertinggal sebelum ':'",
    "the key left of the colon must be one word; perhaps a word is missing before ':'"};
const Text twin{"kunci '{0}' ditulis dua kali; yang pertama ada di baris {1}",
                "the key '{0}' stands twice; the first is on line {1}"};
const Text secondDocument{"satu berkas hanya memuat satu dokumen; hapus garis '---' ini dan yang sesudahnya",
                          "a file holds one document only; remove this '---' and what follows it"};
const Text stray{"tulisan ini tidak punya tempat; periksa jorokan ke dalam dan tanda kurung di atasnya",
                 "this does not belong anywhere; check the indentation and the brackets above it"};
const Text unclosed{"tanda petik ini tidak ditutup", "this quotation mark is not closed"};
const Text tooDeep{"isi bertingkat terlalu dalam; paling banyak {0} tingkat",
                   "nested too deeply; at most {0} levels"};
const Text tooLarge{"berkas terlalu besar; paling besar {0} KiB", "the file is too large; at most {0} KiB"};
const Text notUtf8{"ada tanda yang bukan UTF-8; simpan ulang berkas sebagai UTF-8",
                   "this is not UTF-8; save the file again as UTF-8"};
const Text controlCharacter{"ada tanda kendali yang tidak tampak; hapus tanda itu",
                            "an invisible control character stands here; remove it"};
const Text emptyFile{"berkas ini kosong", "the file is empty"};

namespace {

const Text unclosedList{"kurung siku '[' ini belum ditutup dengan ']', atau koma tertinggal",
                        "this '[' is not closed by ']', or a comma is missing"};
const Text unclosedMap{"kurung kurawal '{' ini belum ditutup dengan '}', atau koma tertinggal",
                       "this '{' is not closed by '}', or a comma is missing"};
const Text badIndent{"baris ini tidak sejajar dengan kunci lain di atasnya; periksa spasi di depan",
                     "this line is not in line with the other keys above it; check the spaces in front"};
const Text tab{"ada tab di depan baris; pakai spasi", "a tab stands at the front of the line; use spaces"};
const Text badEscape{
    "tanda '\\' di dalam petik ganda punya arti khusus; tulis '\\\\' atau pakai petik tunggal",
    "'\\' within double quotes has a special meaning; write '\\\\' or use single quotes"};
const Text reserved{"teks tidak dapat diawali tanda ini; beri tanda petik",
                    "a text cannot start with this character; put it in quotation marks"};
const Text twoColons{"titik dua tidak pada tempatnya; teks yang memuat ': ' perlu tanda petik",
                     "a colon is out of place; a text that holds ': ' needs quotation marks"};
const Text badDash{"tanda '-' tidak pada tempatnya; periksa jorokan ke dalam",
                   "'-' is out of place; check the indentation"};
const Text badBracket{"kurung penutup ini tidak punya pembuka", "this closing bracket has no opening one"};
const Text badAnchor{"tanda '&' atau '*' punya arti khusus; beri tanda petik pada teksnya",
                     "'&' or '*' has a special meaning; put the text in quotation marks"};
const Text badTag{"tanda '!' di depan punya arti khusus; beri tanda petik pada teksnya",
                  "'!' in front has a special meaning; put the text in quotation marks"};
const Text anything{"tulisan di sini tidak terbaca sebagai YAML; periksa spasi, titik dua, dan tanda petik",
                    "this cannot be read as YAML; check spaces, colons and quotation marks"};

// yaml-cpp's messages by how they begin (its exceptions.h).
const std::array<std::pair<std::string_view, const Text*>, 27> messages{{
    {"end of sequence flow", &unclosedList},
    {"end of map flow", &unclosedMap},
    {"end of map", &badIndent},
    {"end of sequence", &badIndent},
    {"illegal EOF in scalar", &unclosed},
    {"illegal document indicator", &unclosed},
    {"illegal character in scalar", &badIndent},
    {"illegal tab", &tab},
    {"bad character found while scanning hex", &badEscape},
    {"invalid unicode", &badEscape},
    {"unknown escape", &badEscape},
    {"unknown token", &reserved},
    {"illegal flow end", &badBracket},
    {"illegal block entry", &badDash},
    {"illegal map key", &badIndent},
    {"illegal map value", &twoColons},
    {"alias not found", &badAnchor},
    {"anchor not found", &badAnchor},
    {"illegal character found while scanning alias", &badAnchor},
    {"illegal character found while scanning anchor", &badAnchor},
    {"the referenced anchor", &alias},
    {"cannot assign multiple anchors", &badAnchor},
    {"cannot assign multiple tags", &badTag},
    {"aliases can't have", &badAnchor},
    {"end of verbatim tag", &badTag},
    {"illegal character found while scanning tag", &badTag},
    {"tag handle", &badTag},
}};

} // namespace

Text syntax(std::string_view message) {
    for (const auto& [start, text] : messages)
        if (message.substr(0, start.size()) == start) return *text;
    return anything;
}

} // namespace alur::scenario::yaml_words
