#include "report/charts.h"
#include "report/palette.h"
#include "report/print_words.h"
#include "report/writers.h"

namespace alur::report {

namespace {

/// Everything that the page needs; it asks for no other file.
constexpr std::string_view css = R"(
:root{--paper:#F7F1E6;--page:#FFFCF6;--sand:#EDE4D3;--line:#D9CDB8;--edge:#857A68;--ink:#2B2622;--soft:#5C5348;
--teluk:#1D5C63;--tint:#DCE8E4;--bata:#A5421D}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 Inter,Lato,"Segoe UI",Arial,sans-serif;
overflow-wrap:anywhere}
header{background:var(--teluk);color:var(--page);padding:40px max(24px,calc(50vw - 420px)) 32px}
header svg.mark{width:48px;height:48px;display:block;margin-bottom:20px}
header p{margin:0;font-weight:600}header h1{margin:6px 0 0;font-size:32px;line-height:1.2;color:inherit}
.band{display:block;width:100%;height:28px}
main{max-width:888px;margin:0 auto;padding:24px}
h1,h2,h3{line-height:1.3;break-after:avoid}
h1{font-size:26px;color:var(--teluk);margin:56px 0 12px;display:flex;gap:12px;align-items:center}
h1 svg{width:24px;height:24px;flex:none}
h2{font-size:21px;margin:36px 0 8px}h3{font-size:17px;margin:24px 0 4px}
p{margin:0 0 10px;white-space:pre-line}
.soft{color:var(--soft)}.strong{font-weight:600}.label{font-weight:600;color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(110px,190px) 1fr;gap:6px 16px;margin:0 0 16px}
dt{font-weight:600;color:var(--soft)}dd{margin:0}
nav{background:var(--page);border:1px solid var(--line);border-radius:10px;padding:16px 24px;margin:24px 0}
nav ol{list-style:none;margin:0;padding:0}nav li{padding:2px 0}nav li.two{padding-left:20px}
a{color:var(--teluk)}
.signs{list-style:none;margin:0 0 16px;padding:0}.signs li{display:flex;gap:12px;align-items:center;padding:4px 0}
.signs svg{width:22px;height:22px;flex:none}
.figures{display:flex;flex-wrap:wrap;gap:8px 40px;background:var(--page);border:1px solid var(--line);
border-radius:10px;padding:16px 24px;margin:16px 0;break-inside:avoid}
.figures div{min-width:120px}.figures b{display:block;font-size:32px;line-height:1.2;color:var(--teluk)}
.figures span{font-weight:600;color:var(--soft)}
.item{display:grid;grid-template-columns:26px 1fr;margin:0 0 8px;break-inside:avoid}
.item p{margin:0}.item>span{font-weight:700;color:var(--bata)}.item>span.counted{color:var(--teluk)}
.item>span.number{color:var(--ink)}
.drawings{display:flex;flex-wrap:wrap;gap:20px;align-items:center;margin:12px 0;break-inside:avoid}
.drawings>div{min-width:200px}.drawings svg{display:block;width:100%;height:auto}
.framed{background:#fff;border:1px solid var(--line);border-radius:6px;overflow:hidden}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:8px 0 16px}
th{background:var(--sand);text-align:left;font-weight:600;padding:8px 10px;vertical-align:bottom}
th svg{width:14px;height:14px;vertical-align:-1px;margin-right:6px}
td{padding:8px 10px;vertical-align:top;border-bottom:1px solid var(--line)}td p{margin:0}
.end{text-align:right}tr{break-inside:avoid}
.ruled td,.ruled th{border:1px solid var(--line)}.ruled td{height:40px}
footer{max-width:888px;margin:0 auto;padding:24px;color:var(--soft)}
@page{size:A4;margin:18mm}
@media print{nav{display:none}.framed{max-width:13cm}body{background:#fff;font-size:10.5pt}main,footer{max-width:none;padding:0}
header{padding:24px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1.page{break-before:page;margin-top:0}.wide{overflow:visible}
table,.figures,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}thead{display:table-header-group}}
)";

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : document_(document) {}

    std::string write() {
        head();
        cover();
        contents();
        for (const auto& block : document_.blocks) std::visit([this](const auto& one) { set(one); }, block);
        out_ += "</main>\n<footer>" + escaped(document_.maker) + "</footer>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    const std::string& tr(const Text& text) const { return text.read(document_.language); }
    static std::string svg(const Picture& picture) { return svgOf(picture); }

    void head() {
        out_ += "<!DOCTYPE html>\n<html lang=\"" + std::string(code(document_.language)) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
                escaped(document_.title) + "</title>\n<style>";
        out_ += css;
        out_ += "</style>\n</head>\n<body>\n";
    }

    void cover() {
        auto mark = svg(programMark(48, palette::paper, palette::brightBata));
        mark.insert(4, " class=\"mark\"");
        out_ += "<header>" + mark + "<p>" + escaped(document_.overline) + "</p><h1>" +
                escaped(document_.title) + "</h1></header>\n";
        auto band = svg(wovenBand(1400, 28));
        band.insert(4, " class=\"band\" preserveAspectRatio=\"xMidYMid slice\"");
        out_ += band + "<main>\n";
        set(document_.cover);
        if (document_.groups.empty()) return;
        out_ += "<ul class=\"signs\">";
        for (const auto& [sign, text] : document_.groups)
            out_ += "<li>" + svg(sign) + "<span>" + escaped(text) + "</span></li>\n";
        out_ += "</ul>\n";
    }

    void contents() {
        out_ += "<nav><p class=\"strong\">" + escaped(tr(words::contents)) + "</p><ol>\n";
        int count = 0;
        for (const auto& block : document_.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr || heading->level > 2) continue;
            out_ += std::string("<li") + (heading->level == 2 ? " class=\"two\"" : "") + "><a href=\"#s" +
                    std::to_string(++count) + "\">" + escaped(heading->text) + "</a></li>\n";
        }
        out_ += "</ol></nav>\n";
    }

    void set(const Heading& heading) {
        const auto tag = "h" + std::to_string(std::clamp(heading.level, 1, 3));
        out_ += "<" + tag;
        if (heading.level <= 2) out_ += " id=\"s" + std::to_string(++headings_) + "\"";
        if (heading.newPage) out_ += " class=\"page\"";
        out_ += ">";
        if (heading.sign) out_ += svg(*heading.sign);
        out_ += "<span>" + escaped(heading.text) + "</span></" + tag + ">\n";
    }

    static const char* classOf(Style style) {
        switch (style) {
        case Style::Soft: return " class=\"soft\"";
        case Style::Strong: return " class=\"strong\"";
        case Style::Label: return " class=\"label\"";
        case Style::Body: break;
        }
        return "";
    }

    void set(const Paragraph& paragraph) {
        out_ += std::string("<p") + classOf(paragraph.style) + ">" + escaped(paragraph.text) + "</p>\n";
    }

    void set(const Gap&) {}

    void set(const Facts& facts) {
        if (facts.rows.empty()) return;
        out_ += "<dl>";
        for (const auto& [name, value] : facts.rows)
            out_ += "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>\n";
        out_ += "</dl>\n";
    }

    void set(const Figures& figures) {
        out_ += "<div class=\"figures\">";
        for (const auto& [name, value] : figures.each)
            out_ += "<div><span>" + escaped(name) + "</span><b>" + escaped(value) + "</b></div>\n";
        out_ += "</div>\n";
    }

    void set(const Item& item) {
        out_ += "<div class=\"item\">";
        switch (item.sign) {
        case Item::Sign::Dot: out_ += "<span>•</span>"; break;
        case Item::Sign::Counted: out_ += "<span class=\"counted\">✓</span>"; break;
        case Item::Sign::Missing: out_ += "<span>−</span>"; break;
        case Item::Sign::Number:
            out_ += "<span class=\"number\">" + std::to_string(item.number) + ".</span>";
            break;
        }
        out_ += "<div><p>" + escaped(item.text) + "</p>";
        for (const auto& paragraph : item.below) set(paragraph);
        out_ += "</div></div>\n";
    }

    void set(const Drawings& drawings) {
        out_ += "<div class=\"drawings\">";
        for (const auto& one : drawings.each)
            out_ += std::string("<div") + (one.framed ? " class=\"framed\"" : "") +
                    " style=\"flex:" + std::to_string(static_cast<int>(one.share * 100)) + " 1 0\">" +
                    svg(one.picture) + "</div>\n";
        out_ += "</div>\n";
    }

    static const char* alignOf(Table::Align align) {
        return align == Table::Align::End ? " class=\"end\"" : "";
    }

    void set(const Table& table) {
        float all = 0;
        for (const auto& column : table.columns) all += column.share;
        out_ += std::string("<div class=\"wide\"><table") + (table.ruled ? " class=\"ruled\"" : "") +
                "><colgroup>";
        for (const auto& column : table.columns)
            out_ +=
                "<col style=\"width:" + std::to_string(static_cast<int>(column.share / all * 100)) + "%\">";
        out_ += "</colgroup><thead><tr>";
        for (const auto& column : table.columns)
            out_ += std::string("<th") + alignOf(column.align) + " scope=\"col\">" +
                    (column.sign ? svg(*column.sign) : "") + escaped(column.head) + "</th>";
        out_ += "</tr></thead><tbody>\n";
        for (const auto& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t c = 0; c < row.size(); ++c) {
                out_ += std::string("<td") + alignOf(table.columns[c].align) + ">";
                for (const auto& line : row[c].lines) set(line);
                out_ += "</td>";
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table></div>\n";
    }

    const Document& document_;
    std::string out_;
    int headings_ = 0;
};

} // namespace

std::string htmlOf(const Document& document) { return HtmlWriter(document).write(); }

} // namespace alur::report
