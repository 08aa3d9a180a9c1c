#include "catalyse/base/utf8.h"
#include "report/writers/html.h"

#define INK "#1c2126"
#define SOFT "#565f68"
#define LINE "#c9d0d5"
#define ACCENT "#1d5a55"
#define SANS "\"Source Sans 3\",\"Segoe UI\",\"Helvetica Neue\",Arial,\"Liberation Sans\",sans-serif"

/* For the screen and for A4, in browsers and in weasyprint: no variables within shorthands, nothing that
 * needs a grid. Nothing is said by colour alone; fonts are those of the reader's machine. */
static const char type[] =
    ":root{--sans:" SANS "}\n"
    "*{box-sizing:border-box}\n"
    "html{font:17px/1.5 Charter,\"Bitstream Charter\",\"Source Serif 4\",Cambria,Georgia,\"Liberation "
    "Serif\","
    "\"Times New Roman\",serif;color:" INK ";background:#fff;-webkit-text-size-adjust:100%}\n"
    "body{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}\n"
    "h1,h2,h3,h4,table,figcaption,.letterhead,.kind,.audience,.made,nav,svg,small"
    "{font-family:var(--sans)}\n"
    "header{border-bottom:2px solid " ACCENT ";padding-bottom:1.2rem;margin-bottom:1.6rem}\n"
    ".letterhead{margin:0 0 2.2rem;font-size:.78rem;letter-spacing:.02em;color:" SOFT "}\n"
    ".logo{display:block;max-height:18mm;max-width:70mm;margin:0 0 .6rem}"
    ".foot{margin:2rem 0 0;text-align:center;font:.78rem var(--sans);color:" SOFT "}\n"
    ".kind{margin:0;font-size:.82rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;"
    "color:" ACCENT "}\n"
    "h1{font-size:2rem;line-height:1.15;letter-spacing:-.01em;margin:.15rem 0 .3rem;text-wrap:balance}\n"
    ".subtitle{margin:0 0 1rem;font-size:1.15rem;color:" SOFT "}\n"
    ".audience{display:inline-block;margin:.3rem 0 0;padding:.15rem .6rem;border:1px solid " ACCENT ";"
    "border-radius:3px;font-size:.78rem;font-weight:600;color:" ACCENT "}\n"
    ".made{margin:.4rem 0 1rem;font-size:.78rem;color:" SOFT "}\n"
    "h2{font-size:1.35rem;line-height:1.2;margin:2.4rem 0 .8rem;padding-bottom:.25rem;"
    "border-bottom:1px solid " LINE ";color:" ACCENT "}\n"
    "h3{font-size:1.05rem;line-height:1.3;margin:1.7rem 0 .5rem}\n"
    "h4{font-size:.9rem;margin:1.2rem 0 .3rem;color:" SOFT "}\n"
    "p{margin:.5rem 0 .8rem;text-wrap:pretty}\n"
    "ul,ol{margin:.4rem 0 1rem;padding-left:1.3rem}\n"
    "li{margin:.15rem 0}li>ul{margin:.1rem 0 .4rem}\n"
    "small{font-size:.78rem;color:" SOFT "}\n"
    ".columns{columns:17rem 2;column-gap:2rem;list-style:none;padding:0}\n"
    ".columns li{break-inside:avoid}.columns small{display:block;line-height:1.3}\n"
    "nav ol{columns:15rem 2;column-gap:2rem;font-size:.85rem;margin:0 0 1rem}\n"
    "main a{color:" ACCENT "}nav a{color:inherit;text-decoration-color:" LINE "}\n"
    ".note{border-left:3px solid " LINE ";padding:.1rem 0 .1rem .9rem;font-size:.95rem}\n"
    ".note strong{margin-right:.2rem}.warn{border-left-color:" INK "}\n";

static const char tables[] =
    "table{width:100%;border-collapse:collapse;margin:1rem 0 1.4rem;font-size:.8rem;line-height:1.4;"
    "border-bottom:1px solid " INK "}\n"
    "caption,figcaption{text-align:left;font-size:.82rem;font-weight:600;padding:0 0 .4rem}\n"
    "thead th{border-top:1px solid " INK ";border-bottom:1px solid " INK ";vertical-align:bottom;"
    "font-weight:600;color:" SOFT "}\n"
    "th,td{padding:.3rem .9rem .3rem 0;text-align:left;vertical-align:top;"
    "font-variant-numeric:tabular-nums}\n"
    "th:last-child,td:last-child{padding-right:0}\n"
    "tbody th{font-weight:600}tbody th.w{font-weight:400}\n"
    "tbody tr+tr>*,tbody+tbody>tr>*{border-top:1px solid " LINE "}\n"
    ".r{text-align:right}td.r{white-space:nowrap}.c{text-align:center}td.c{padding-left:.45rem;"
    "padding-right:.45rem}.w{min-width:12rem}.n{white-space:nowrap}\n"
    ".c+:not(.c){padding-left:.8rem}\n"
    ".sum>*{font-weight:700;border-top:1px solid " INK "!important}\n"
    ".h1{background:#9fc7c1}.h2{background:#cfe3e0}.h3{background:#eaf3f1}\n"
    ".facts{margin:.6rem 0 1.2rem;border:0;font-family:inherit;font-size:1rem}\n"
    ".facts th,.facts td{padding:0 0 .25rem;border:0!important}\n"
    ".facts th{width:11.5rem;padding:.15rem 1rem .1rem "
    "0;font-family:var(--sans);font-size:.8rem;line-height:1.35;"
    "color:" SOFT "}\n"
    "header .facts{margin-bottom:0}header .facts *{padding-bottom:0}\n"
    "figure{margin:1.2rem 0 1.6rem}\n"
    ".photo{break-inside:avoid}.photo img{display:block;max-width:100%;max-height:180mm}"
    ".photo figcaption{font-size:.85rem;color:" SOFT "}\n"
    ".room td,.room tbody th{height:2.6rem}.room.tall td{height:4rem}.room .w{width:24%}.room th.r,.room th.n{width:1%}.room th.c{width:7%}"
    ".measured td,.measured tbody th,.cards,.boxes{overflow-wrap:anywhere}\n"
    ".measured{table-layout:fixed}.measured.room .w{width:auto}\n"
    ".room th+th,.room td{border-left:1px solid " LINE ";padding-left:.5rem}\n"
    "svg{display:block;width:100%;height:auto;overflow:visible}\n"
    ".sign{list-style:none;padding:0;font-size:0}\n"
    ".sign li{display:inline-block;width:46%;margin:0 4% 1.2rem 0;font-size:1rem;border-top:1px solid " LINE
    ";padding:.4rem 0 3.4rem}.sign b{display:block}\n"
    ".of1{list-style:none;padding:0}.of1 li{height:6rem;margin:0 0 .3rem;padding:.3rem .5rem;"
    "border:1px solid " LINE ";break-inside:avoid}.of1 p{margin:0}\n"
    "footer{margin-top:3rem;border-top:1px solid " LINE ";font-size:.85rem;color:" SOFT "}\n"
    "footer h2{font-size:.9rem;border:0;margin:1rem 0 .3rem;color:inherit}\n"
    "hr.page{border:0;margin:3rem 0 0}\n";

/* Sheets to cut, fold and write on: a front of one line, measures of paper. */
static const char sheets[] =
    ".sheet{font-family:var(--sans)}\n"
    ".sheet header{border-bottom:1px solid " LINE ";padding-bottom:1.5mm;margin-bottom:4mm}\n"
    ".sheet header p,.sheet h1{display:inline;margin:0 1em 0 0;padding:0;border:0;font-size:8pt;"
    "letter-spacing:0;text-transform:none}\n"
    ".sheet .logo,.sheet .letterhead,.sheet .subtitle{display:none}\n"
    ".sheet header .facts,.sheet header .facts *{display:inline;padding:0;font-size:8pt;"
    "vertical-align:baseline}"
    ".sheet header .facts td:after{content:\"\\2003\"}.sheet header .facts th:after{content:\" \"}\n"
    ".sheet h2{margin:0 0 3mm;border:0}.sheet footer{margin-top:4mm}\n"
    ".sheet .room{font-size:9.5pt}.sheet.large .room{font-size:11pt}.sheet .room thead th{font-size:9pt}"
    ".sheet .room td{height:17mm}\n"
    ".cards,.boxes{list-style:none;margin:0;padding:0;font-size:0}\n"
    ".cards li,.boxes li{display:inline-block;vertical-align:top;break-inside:avoid;overflow:hidden;"
    "margin:0 0 2mm}\n"
    ".cards li{border:1px dashed " SOFT "}\n"
    ".cards b,.boxes b,.cards small,.boxes small{display:block}.cards p,.boxes p{margin:0}\n"
    ".badge li{width:86mm;height:55mm;margin-right:1mm;padding:9mm 5mm;text-align:center}\n"
    ".badge b{font-size:18pt;line-height:1.15}.badge p{font-size:12pt;margin-top:2mm}\n"
    ".badge small{font-size:10pt;margin-top:2mm}.badge .long b{font-size:12pt}\n"
    ".badge .full{padding:5mm}.badge .full b{font-size:13pt}.badge .long.full b{font-size:10pt}.badge .full p{font-size:9pt}.badge .full small{font-size:8pt}\n"
    ".tent li{display:block;width:173mm;height:250mm;text-align:center;break-before:page}\n"
    ".tent div{height:125mm;padding:26mm 8mm 0;overflow:hidden}\n"
    ".tent .turned{transform:rotate(180deg);border-top:1px dashed " SOFT "}\n"
    ".tent b{font-size:38pt;line-height:1.1}.tent .long b{font-size:28pt}.tent p{font-size:20pt;margin-top:6mm}\n"
    ".tent small{font-size:14pt;margin-top:6mm}\n"
    ".ballot li{width:86mm;height:110mm;margin-right:1mm;padding:6mm}\n"
    ".ballot b{font-size:12pt;line-height:1.25;margin-bottom:3mm}.ballot p{font-size:11pt;line-height:1.75}\n"
    ".boxes li{margin:0 .3% 1mm 0;padding:2.5mm;border:1px solid " INK "}\n"
    ".boxes b{font-size:12pt}.boxes p{font-size:11pt;line-height:1.3}.boxes small{font-size:9pt}\n"
    ".of2 li{width:49.7%;height:73mm}.of2 li:last-child:nth-child(odd){width:99.7%}.of4 li{width:24.7%;height:78mm}.of5 li{width:19.7%;height:112mm}\n";

/* A caption takes the room of its head and first rows with it: they are never alone at the foot of a page. */
static const char print[] =
    "@media(max-width:34rem){table{font-size:.74rem}.w{min-width:0}.measured{table-layout:auto}}\n"
    "@media print{html{font-size:10.5pt;line-height:1.42}body{max-width:none;padding:0}\n"
    ".letterhead{margin-bottom:1.1rem}header{padding-bottom:.7rem;margin-bottom:.9rem}h2{margin-top:1.6rem}"
    "h1{font-size:22pt}h2,h3,h4,h2+p,h3+p,h4+p,caption,figcaption,thead,li:first-child,"
    "tr:first-child:not(:last-child){break-after:avoid}"
    "table:not(.k)>caption:after{content:\"\";display:block;height:9rem;margin-bottom:-9rem}"
    "svg{max-height:220mm;break-inside:avoid}.parted{break-inside:auto}\n"
    "table{line-height:1.32}th,td{padding-top:.24rem;padding-bottom:.24rem}"
    "thead{display:table-header-group}\n"
    "tr,.k,caption,figure,.note,.sign,li,footer{break-inside:avoid}.foot{margin-top:1rem}.w{min-width:8rem}\n"
    ".foot,ol+h4,.sign,footer,li:last-child{break-before:avoid}\n"
    "p{orphans:3;widows:3}nav a{text-decoration:none}hr.page{break-after:page;margin:0}\n"
    ".h1,.h2,.h3,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n";

/* Within a quoted CSS text, itself within a style element: everything but letters, digits and blanks is
 * written by its number. */
static void put_css_text(struct str *out, struct sv text) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(text, &at, &cp);) {
        bool plain =
            cp == ' ' || cp >= 0xA0 || (cp >= '0' && cp <= '9') || ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z');
        if (plain)
            utf8_put(out, cp);
        else
            str_addf(out, "\\%x ", (unsigned)cp);
    }
}

static void put_page(struct html *h) {
    static const char *const pages[] = {"A4;margin:17mm 18mm 19mm", "A4;margin:12mm 18mm 14mm",
                                        "A3 landscape;margin:12mm 14mm 14mm"};
    str_addf(h->out, "@page{size:%s}\n@page%s{@bottom-left{content:\"", pages[h->doc->paper],
             h->doc->apart ? ":first" : "");
    put_css_text(h->out, h->doc->audience);
    html_raw(h, "\";font:8pt " SANS ";color:#59626b}"
                "@bottom-right{content:counter(page) \" / \" counter(pages);font:8pt " SANS ";"
                "color:#59626b}}\n");
}

void html_style(struct html *h) {
    html_raw(h, "<style>\n");
    html_raw(h, type);
    html_raw(h, tables);
    html_raw(h, print);
    put_page(h);
    if (h->doc->paper != PAPER_A4) html_raw(h, sheets);
    html_raw(h, "</style>\n");
}
