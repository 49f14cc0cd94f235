"""Files of every kind that is read, made here and read back, and what each refusal says."""
from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
import zipfile
from dataclasses import asdict
from pathlib import Path

import pytest

from corpus_tools.load import (
    LoadOptions,
    Refusal,
    RefusedError,
    iter_documents,
    list_inputs,
    read_all,
    read_document,
    read_input,
)
from corpus_tools.load.layout import Piece, find_gutter, order_page
from corpus_tools.load.supplied import read_date, read_meta

FONT = Path(__file__).parent.parent / "corpus_tools/data/fonts/NotoSansSC-subset.ttf"
TITLE = "青禾高新区去年产值大增"
PARAGRAPHS = (
    "2023年，青禾高新区实现工业总产值1769.6亿元，同比增长38.8%，其中高新技术企业产值占74.4%。",
    "全年新引进项目127个，总投资超过300亿元。园区新增注册企业2300余家，研发投入占地区生产总值的比重提高到5.6%，居全省第二。",
    "青禾高新区去年实际利用外资4.5亿美元，下降3.2%；出口总额约62亿元，增长1.3倍。园区用电量22.9亿千瓦时，新建道路35公里。",
    "按照计划，到2027年，园区力争集聚上市企业50家，建成产业集群8个，工业总产值达到3000亿元。",
    "青禾高新区还拿出2.5亿元设立人才基金，91个团队获得资助，审批时间从15个工作日压缩至3个工作日。",
)
# The answers by hand, one a number: value, value_max, bound, unit, kind, status.
ANSWERS = (
    (176960000000, None, "=", "CNY", "level", "actual"),
    (38.8, None, "=", "percent", "change", "actual"),
    (74.4, None, "=", "percent", "ratio", "actual"),
    (127, None, "=", "count", "level", "actual"),
    (30000000000, None, ">", "CNY", "level", "actual"),
    (2300, None, ">", "count", "level", "actual"),
    (5.6, None, "=", "percent", "ratio", "actual"),
    (2, None, "=", "rank", "rank", "actual"),
    (450000000, None, "=", "USD", "level", "actual"),
    (-3.2, None, "=", "percent", "change", "actual"),
    (6200000000, None, "~", "CNY", "level", "actual"),
    (1.3, None, "=", "times", "change", "actual"),
    (2290000000, None, "=", "kWh", "level", "actual"),
    (35, None, "=", "km", "level", "actual"),
    (50, None, "=", "count", "level", "target"),
    (8, None, "=", "count", "level", "target"),
    (300000000000, None, "=", "CNY", "level", "target"),
    (250000000, None, "=", "CNY", "level", "actual"),
    (91, None, "=", "count", "level", "actual"),
    (15, None, "=", "day", "level", "actual"),
    (3, None, "=", "day", "level", "actual"),
)
ROWS = (("园区", "企业（家）", "产值（亿元）"), ("青禾园", "316", "88.5"), ("白鹭园", "91", "12.4"), ("石桥园", "45", "7.7"))
PLAIN = "\n".join((TITLE, *PARAGRAPHS)) + "\n"


def write_pdf(path, columns=1, by_rows=False, pages=1, encrypt=None, rows=(), turned=False, title=TITLE):
    """A PDF of the article in one or two columns, its lines drawn column by column or across the columns."""
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    if not FONT.exists():
        pytest.skip("the package's font is not there")
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont("song", str(FONT)))
    sheet = canvas.Canvas(str(path), encrypt=encrypt)
    for page in range(pages):
        if turned:
            sheet.translate(595, 0)
            sheet.rotate(90)
        sheet.setFont("song", 18)
        sheet.drawString(180, 500 if turned else 790, title)
        width, lines = (40, []) if columns == 1 else (20, [])
        for paragraph in PARAGRAPHS:
            lines.append((2, paragraph[:width - 2]))
            lines += [(0, paragraph[at:at + width]) for at in range(width - 2, len(paragraph), width)]
        height = -(-len(lines) // columns)
        drawn = [(70 + 230 * (i // height) + 10 * indent, (470 if turned else 750) - 16 * (i % height), line)
                 for i, (indent, line) in enumerate(lines)]
        if by_rows:
            drawn.sort(key=lambda d: (-d[1], d[0]))
        sheet.setFont("song", 10)
        for x, y, line in drawn:
            sheet.drawString(x, y, line)
        for k, row in enumerate(rows):
            for x, cell in zip((80, 220, 360), row):
                sheet.drawString(x, 400 - 18 * k, cell)
        sheet.drawString(280, 40, f"第 {page + 1} 页")
        sheet.showPage()
    sheet.save()


def write_word(path, body=None):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading(TITLE, 1)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    table = document.add_table(len(ROWS), 3)
    for row, cells in zip(table.rows, ROWS):
        for cell, text in zip(row.cells, cells):
            cell.text = text
    if body:
        body(document)
    document.save(path)


def squeeze(text):
    return "".join(text.split())


# ---------------------------------------------------------------- text files

@pytest.mark.parametrize("name, encoding, kind", [
    ("a.txt", "utf-8", "txt"), ("a.txt", "utf-8-sig", "txt"), ("a.md", "gb18030", "md"), ("a.markdown", "utf-16", "md"),
    ("a.htm", "utf-8", "txt"), ("a", "gbk", "txt"), ("A.TXT", "utf-8", "txt"),
])
def test_text_is_the_file_decoded_and_nothing_else(tmp_path, name, encoding, kind):
    text = "---\r\ntitle: '年报'\r\n---\r\n\r\n　　园区&nbsp;<b>91</b>家\r\n"
    if name == "a.htm":
        text = "园区91家，无标记"
    (tmp_path / name).write_bytes(text.encode(encoding))
    found = read_document(tmp_path / name)
    assert (found.text, found.format, found.doc, found.pages, found.flags) == (text, kind, name, (), ())
    assert len(found.sha256) == 64


def test_old_portal_page_with_a_charset_that_lies(tmp_path):
    page = '<HTML><HEAD><META content="text/html; charset=gb2312" http-equiv=Content-Type></HEAD><BODY><P>产值 <B>91</B>亿元<P>完'
    (tmp_path / "p.html").write_bytes(page.encode("utf-8"))
    found = read_document(tmp_path / "p.html")
    assert (found.text, found.format, found.encoding, found.flags) == (page, "html", "utf-8", ("charset_mismatch",))


def test_page_under_another_name_is_a_page(tmp_path):
    (tmp_path / "p.txt").write_text("<!-- saved --><!DOCTYPE html><html><body>产值91亿元</body></html>", encoding="utf-8")
    found = read_document(tmp_path / "p.txt")
    assert (found.format, found.flags) == ("html", ("wrong_name",))


# ---------------------------------------------------------------- documents

@pytest.mark.parametrize("columns, by_rows", [(1, False), (2, False), (2, True)])
def test_pdf_is_read_in_reading_order_with_the_span_of_each_page(tmp_path, columns, by_rows):
    write_pdf(tmp_path / "a.pdf", columns, by_rows, pages=2)
    found = read_document(tmp_path / "a.pdf")
    assert found.format == "pdf" and len(found.pages) == 2 and found.pages[0][1] == found.pages[1][0]
    for number, (start, end) in enumerate(found.pages, 1):
        assert squeeze(found.text[start:end]) == squeeze(PLAIN) + f"第{number}页"
    assert found.pages[1][1] == len(found.text)
    assert f"{TITLE}\n\n" in found.text and "占74.4%。\n\n全年" in found.text


def test_pdf_rows_in_columns_become_a_table(tmp_path):
    write_pdf(tmp_path / "a.pdf", rows=ROWS)
    lines = read_document(tmp_path / "a.pdf").text.splitlines()
    at = lines.index("| 园区 | 企业（家） | 产值（亿元） |")
    assert lines[at + 1:at + 5] == ["| --- | --- | --- |", "| 青禾园 | 316 | 88.5 |", "| 白鹭园 | 91 | 12.4 |", "| 石桥园 | 45 | 7.7 |"]


def test_pdf_page_written_sideways(tmp_path):
    write_pdf(tmp_path / "a.pdf", turned=True)
    assert squeeze(PLAIN) in squeeze(read_document(tmp_path / "a.pdf").text)


def test_pdf_that_cannot_be_read(tmp_path):
    write_pdf(tmp_path / "whole.pdf")
    data = (tmp_path / "whole.pdf").read_bytes()
    (tmp_path / "cut.pdf").write_bytes(data[:len(data) // 2])
    write_pdf(tmp_path / "locked.pdf", encrypt="secret")
    from reportlab.pdfgen.canvas import Canvas
    scan = Canvas(str(tmp_path / "scan.pdf"))
    for _ in range(3):
        scan.rect(50, 50, 400, 600, fill=1)
        scan.showPage()
    scan.save()
    (tmp_path / "text.pdf").write_text("产值91亿元", encoding="utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4\n" + b"junk " * 500 + b"%%EOF")
    refused = []
    assert [d.doc for d in iter_documents([tmp_path], on_refusal=refused.append)] == ["whole.pdf"]
    told = {r.doc: r for r in refused}
    assert set(told) == {"cut.pdf", "locked.pdf", "scan.pdf", "text.pdf", "broken.pdf"}
    assert "cut off" in told["cut.pdf"].reason
    assert "encrypted" in told["locked.pdf"].reason and "password" in told["locked.pdf"].remedy
    assert "scanned PDF without text (3 pages" in told["scan.pdf"].reason and "OCR" in told["scan.pdf"].remedy
    assert "damaged" in told["broken.pdf"].reason
    assert all("\n" not in str(r) for r in refused)


def test_pdf_under_another_name(tmp_path):
    write_pdf(tmp_path / "a.txt")
    found = read_document(tmp_path / "a.txt")
    assert (found.format, found.flags) == ("pdf", ("wrong_name",))


def test_word_paragraphs_headings_and_tables(tmp_path):
    write_word(tmp_path / "a.docx")
    found = read_document(tmp_path / "a.docx")
    table = "| 园区 | 企业（家） | 产值（亿元） |\n| --- | --- | --- |\n| 青禾园 | 316 | 88.5 |\n| 白鹭园 | 91 | 12.4 |\n| 石桥园 | 45 | 7.7 |\n"
    assert found.text == "\n\n".join((f"# {TITLE}", *PARAGRAPHS, table))
    assert found.format == "docx"


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize("xml, text", [
    ("<w:p><w:r><w:t>企业</w:t></w:r><w:ins><w:r><w:t>91家</w:t></w:r></w:ins><w:del><w:r><w:delText>90家</w:delText></w:r></w:del></w:p>", "企业91家"),
    ("<w:p><w:hyperlink><w:r><w:t>企业91家</w:t></w:r></w:hyperlink></w:p>", "企业91家"),
    ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>", "甲\t乙\n丙"),
    ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐去9家</w:t></w:r><w:r><w:t>企业91家</w:t></w:r></w:p>", "企业91家"),
    ("<w:sdt><w:sdtContent><w:p><w:r><w:t>控件里的91家</w:t></w:r></w:p></w:sdtContent></w:sdt>", "控件里的91家"),
    ("<w:p><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:r><w:t>企业91家</w:t></w:r></w:p>", "企业91家"),
    ("<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>二、产值</w:t></w:r></w:p>", "## 二、产值"),
    ("<w:p><w:r><w:t>文</w:t><w:txbxContent><w:p><w:r><w:t>框里91家</w:t></w:r></w:p></w:txbxContent></w:r></w:p>", "文\n\n框里91家"),
    ("<w:p><w:r><w:t>甲|乙</w:t></w:r></w:p>", "甲|乙"),
    # a merged year labels both of its columns, a merged figure stands once
    ("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>2023年</w:t></w:r></w:p></w:tc></w:tr>"
     "<w:tr><w:tc><w:p><w:r><w:t>甲园</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>5亿元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "|  | 2023年 | 2023年 |\n| --- | --- | --- |\n| 甲园 | 5亿元 |  |"),
    ("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>甲园</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>"
     "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>a|b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "| 甲园 | 1 |\n| --- | --- |\n| 甲园 | a｜b |"),
    ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>一格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "一格"),
])
def test_word_odd_markup(tmp_path, xml, text):
    docx = pytest.importorskip("docx")
    from docx.oxml import parse_xml

    document = docx.Document()
    document.element.body.insert(0, parse_xml(xml.replace(">", f" {W}>", 1)))
    document.save(tmp_path / "a.docx")
    assert read_document(tmp_path / "a.docx").text == text + "\n"


def test_mail_and_saved_page(tmp_path):
    page = "<html><head><meta charset=gb2312></head><body>产值91亿元</body></html>"
    (tmp_path / "a.eml").write_bytes("Subject: =?utf-8?b?5bm05oql?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=gbk\n"
                                     "Content-Transfer-Encoding: 8bit\n\n产值91亿元\n".encode("gbk"))
    (tmp_path / "b.mht").write_bytes(b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"xx\"\n\n--xx\n"
                                     b"Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n" + page.encode("gbk") + b"\n--xx--\n")
    mail, saved = iter_documents([tmp_path])
    assert (mail.text, mail.format, dict(mail.meta)) == ("年报\n\n产值91亿元\n", "txt", {"title": "年报"})
    assert (saved.text.strip(), saved.format) == (page, "html")


# ---------------------------------------------------------------- tables

def write_tables(folder):
    rows = [("编号", "正文", "日期", "来源"), ("1", PARAGRAPHS[0], "2024年3月5日", "青禾日报"), ("2", "", "", ""), ("3", PARAGRAPHS[1] + "\n二段", "2024/4", "")]
    lines = [",".join(f'"{c}"' for c in row) for row in rows]
    (folder / "t.csv").write_bytes("\r\n".join(lines).encode("gb18030"))
    (folder / "s.csv").write_bytes("\n".join(line.replace(",", ";") for line in lines).encode("utf-8-sig"))
    (folder / "t.jsonl").write_text("\n".join(json.dumps(dict(zip(rows[0], row)), ensure_ascii=i % 2 == 0) for i, row in enumerate(rows[1:])), encoding="utf-8")
    if openpyxl := pytest.importorskip("openpyxl"):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(folder / "t.xlsx")


@pytest.mark.parametrize("name", ["t.csv", "s.csv", "t.jsonl", "t.xlsx"])
def test_table_with_a_column_of_texts_gives_one_document_a_row(tmp_path, name):
    write_tables(tmp_path)
    refused = []
    first, third = iter_documents([tmp_path / name], text_column="正文", on_refusal=refused.append)
    assert (first.doc, first.text, dict(first.meta)) == (f"{name}#1", PARAGRAPHS[0], {"date": "2024-03-05", "publisher": "青禾日报"})
    assert (third.doc, third.text, dict(third.meta)) == (f"{name}#3", PARAGRAPHS[1] + "\n二段", {"date": "2024-04"})
    assert first.sha256 != third.sha256
    assert [str(r) for r in refused] == [f"{name}: 1 rows without text in column 正文 (row 2); fill them, or leave them out"]
    assert read_document(f"{tmp_path / name}#3", text_column="正文") == third


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.xlsx"])
def test_table_without_its_column_is_refused_with_the_columns_it_has(tmp_path, name):
    write_tables(tmp_path)
    with pytest.raises(RefusedError, match="no column is named.*--text-column"):
        read_document(tmp_path / name)
    with pytest.raises(RefusedError, match="no column 全文.*编号, 正文, 日期, 来源"):
        read_document(tmp_path / name, text_column="全文")


def test_bad_lines_of_json_are_refused_one_by_one(tmp_path):
    (tmp_path / "t.jsonl").write_text('{"text": "产值91亿元"}\n\n{"text": \n[1]\n{"text": "' + "产" * 2000 + '\\ud800"}\n' + "[" * 100_000, encoding="utf-8")
    items = list(read_all([tmp_path / "t.jsonl"], LoadOptions(text_column="text")))
    assert [i.doc for i in items] == ["t.jsonl#1", "t.jsonl#3", "t.jsonl#4", "t.jsonl#5", "t.jsonl#6"]
    assert [type(i) is Refusal for i in items] == [False, True, True, False, True]
    assert items[3].flags == ("bad_bytes",) and items[3].text.endswith("\ufffd")


# ---------------------------------------------------------------- folders, globs, archives

def write_folder(folder):
    (folder / "sub/.git").mkdir(parents=True)
    for name in ("b.txt", "sub/a.md", "sub/.hidden.txt", "sub/.git/x.txt", "~$w.docx", "README.md", "manifest.csv", "corrections.csv"):
        (folder / name).write_text(f"{name}：产值91亿元", encoding="utf-8")
    (folder / "documents.csv").write_bytes("文件,标题,日期,园区\nsub/a.md,年报,2024/1/2,青禾高新区\na.zip!/年/b.txt,卷内,2020,\na.zip,卷,,白鹭园\n".encode("gb18030"))
    (folder / "sub/loop").symlink_to(folder)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("年/b.txt", "产值91亿元")
        archive.writestr("c.txt", "产值92亿元".encode("gbk"))
        archive.writestr("__MACOSX/c.txt", "x")
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w") as second:
            second.writestr("d.txt", "产值93亿元")
        archive.writestr("in.zip", inner.getvalue())


def test_folder_is_read_below_hidden_files_and_loops_left_out(tmp_path):
    write_folder(tmp_path)
    found = {d.doc: d for d in iter_documents([tmp_path])}
    assert list(found) == ["a.zip!/c.txt", "a.zip!/in.zip!/d.txt", "a.zip!/年/b.txt", "b.txt", "sub/a.md"]
    assert found["sub/a.md"].meta == {"title": "年报", "date": "2024-01-02", "park": "青禾高新区"}
    assert found["a.zip!/年/b.txt"].meta == {"title": "卷内", "date": "2020", "park": "白鹭园"}
    assert found["a.zip!/c.txt"].meta == {"title": "卷", "park": "白鹭园"}
    assert read_document(f"{tmp_path}/a.zip!/in.zip!/d.txt").text == "产值93亿元"
    assert read_document(tmp_path / "sub/a.md", root=tmp_path) == found["sub/a.md"]
    with pytest.raises(RefusedError, match="no such member"):
        read_document(f"{tmp_path}/a.zip!/none.txt")


def test_globs_single_files_and_repeats(tmp_path):
    write_folder(tmp_path)
    assert [d.doc for d in iter_documents([f"{tmp_path}/**/*.md", tmp_path / "b.txt", tmp_path / "b.txt"])] == ["sub/a.md", "b.txt"]
    items = list(read_all([f"{tmp_path}/*.none", f"{tmp_path}/none.txt"]))
    assert [i.reason for i in items] == ["no file fits this pattern", "no such file or folder"]


def test_same_name_in_two_folders_is_told_apart(tmp_path):
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(folder, encoding="utf-8")
    assert [(d.doc, d.text) for d in iter_documents([tmp_path / "x", tmp_path / "y"])] == [("a.txt", "x"), ("y/a.txt", "y")]


def test_chinese_names_in_an_archive_of_chinese_windows(tmp_path):
    class WindowsName(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):
            return self.filename.encode("gbk"), 0

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(WindowsName("年报／一.txt"), "产值91亿元")
    (document,) = iter_documents([tmp_path / "a.zip"])
    assert document.doc == "a.zip!/年报／一.txt"


def test_standard_input(tmp_path):
    code = "from corpus_tools.load import read_document; d = read_document('-'); print(d.doc, d.format, ascii(d.text))"
    found = subprocess.run([sys.executable, "-c", code], input="产值91亿元".encode("gbk"), capture_output=True, check=True)
    assert found.stdout.decode().split() == ["-", "txt", ascii("产值91亿元")]


def test_sources_can_be_handed_to_another_process(tmp_path):
    write_folder(tmp_path)
    sources = pickle.loads(pickle.dumps(list(list_inputs([tmp_path]))))
    assert [i.doc for s in sources for i in read_input(s)][-1] == "sub/a.md"


# ---------------------------------------------------------------- supplied metadata

@pytest.mark.parametrize("told, date", [
    ("2024", "2024"), ("2024年", "2024"), ("2024-3", "2024-03"), ("2024年3月", "2024-03"), ("2024/03/05", "2024-03-05"),
    ("2024.3.5", "2024-03-05"), ("２０２４年３月５日", "2024-03-05"), ("20240305", "2024-03-05"), ("2024-03-05 00:00:00", "2024-03-05"),
    ("3/5/2024", ""), ("2024-13-01", ""), ("2024-02-30", ""), ("去年", ""), ("", ""),
])
def test_dates_of_tables(told, date):
    assert read_date(told) == date


def test_columns_are_known_by_the_heads_that_people_use():
    row = {"Title": "甲", "來源": "乙", "转载": "丙", "发布日期": "2024-1-1", "地区": "丁", "園區": "戊", "版面": "己", "记者": "庚", "点击": "9"}
    assert read_meta(row) == {"title": "甲", "publisher": "乙", "via": "丙", "date": "2024-01-01", "place": "丁", "park": "戊",
                              "edition": "己", "authors": "庚"}


def test_documents_csv_that_is_wrong_is_told(tmp_path, caplog):
    (tmp_path / "a.txt").write_text("产值91亿元", encoding="utf-8")
    (tmp_path / "documents.csv").write_text("doc,date\na.txt,3/5/2024\nb.txt,2024\n", encoding="utf-8")
    assert [dict(d.meta) for d in iter_documents([tmp_path])] == [{}]
    assert "line 2: the date 3/5/2024 is not read" in caplog.text and "line 3: no file is called b.txt" in caplog.text
    (tmp_path / "documents.csv").write_text("title,date\n甲,2024\n", encoding="utf-8")
    items = list(read_all([tmp_path]))
    assert [i.doc for i in items] == ["a.txt", "documents.csv"] and "doc or file" in items[1].reason


# ---------------------------------------------------------------- refusals

@pytest.mark.parametrize("name, data, reason", [
    ("empty.txt", b"", "an empty file"),
    ("blank.txt", b"\xef\xbb\xbf \n", "holds no text"),
    ("nul.txt", b"abc\0def", "not text: NUL"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Office file"),
    ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "an encrypted Office file"),
    ("a.rtf", b"{\\rtf1 }", "rich text"),
    ("a.txt", b"\x89PNG\r\n\x1a\n", "a picture"),
    ("a.7z", b"7z\xbc\xaf\x27\x1c", "an archive of a kind"),
    ("style.css", b"p {}", "files named .css"),
    ("cut.docx", b"PK\x03\x04" + bytes(500), "a damaged or incomplete"),
    ("a.docx", "产值".encode(), "named .docx, but does not hold it"),
    ("a.xlsx", b"\x00\x01\x02", "named .xlsx, but neither that nor text"),
])
def test_refusals_name_the_reason_and_a_remedy(tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text("产值91亿元", encoding="utf-8")
    refused = []
    assert [d.doc for d in iter_documents([tmp_path], on_refusal=refused.append)] == ["good.txt"]
    assert len(refused) == 1 and refused[0].doc == name and refused[0].reason.startswith(reason) and refused[0].remedy
    assert "\n" not in str(refused[0])


def test_large_text_is_refused_with_the_option_that_allows_it(tmp_path):
    (tmp_path / "a.txt").write_text("产值91亿元\n" * 100_000, encoding="utf-8")
    with pytest.raises(RefusedError, match=r"text above 1 MB \(1.5 MB\).*--max-mb 2"):
        read_document(tmp_path / "a.txt", max_bytes=1_000_000)
    assert len(read_document(tmp_path / "a.txt", max_bytes=2_000_000).text) == 700_000
    write_word(tmp_path / "a.docx", lambda d: [d.add_paragraph("产值91亿元" * 1000) for _ in range(10)])
    with pytest.raises(RefusedError, match="text above 0.1 MB.*--max-mb 1"):
        read_document(tmp_path / "a.docx", max_bytes=100_000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_pipes_and_dead_links_do_not_hold_up_the_run(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere")
    assert [i.reason.split(" (")[0] for i in read_all([tmp_path])] == ["cannot be opened", "not a regular file"]


@pytest.mark.parametrize("module, name", [("pypdfium2", "a.pdf"), ("docx", "a.docx"), ("openpyxl", "t.xlsx")])
def test_missing_library_names_the_extra(tmp_path, monkeypatch, module, name):
    write_pdf(tmp_path / "a.pdf")
    write_word(tmp_path / "a.docx")
    write_tables(tmp_path)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(RefusedError, match=r"which is not installed; pip install 'park-corpus\[documents\]'"):
        read_document(tmp_path / name, text_column="正文")


def test_core_imports_no_other_package():
    code = ("import sys; import corpus_tools.load, corpus_tools.decode; "
            "print(*{m.split('.')[0] for m in sys.modules} - set(sys.stdlib_module_names) - {'corpus_tools', '__main__'})")
    found = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True,
                           env={**os.environ, "PYTHONPATH": str(FONT.parents[3])})
    assert found.stdout.split() == []


# ---------------------------------------------------------------- layout

def line(text, x, y, size=10):
    return Piece(text, x, x + size * len(text), y, y + size, size)


def test_no_gutter_in_a_table_of_short_cells():
    cells = [line(text, x, 500 - 20 * k) for k, row in enumerate(ROWS) for x, text in zip((80, 220, 360), row)]
    assert find_gutter(cells) is None


def test_a_paragraph_goes_on_in_the_next_column():
    left = [line("园区去年新增企业三百一十六家其中", 50, 100 - 15 * k) for k in range(4)]
    right = [line("外地企业占了一半以上并且都已投产", 240, 100 - 15 * k) for k in range(4)]
    title = [line("园区企业大增而且质量也有所提高本报记者采写", 50, 130, 16)]
    foot = [line("第三页", 220, 10)]
    lines = order_page(foot + right + title + left).split("\n")
    assert lines[:3] == [title[0].text, "", left[0].text]
    assert lines[5:7] == [left[0].text, right[0].text] and lines[-4:-1] == [right[0].text, "", "第三页"]


def test_short_line_and_indent_begin_paragraphs():
    lines = [line("去年园区新增企业三百一十六家，其中多数", 70, 100), line("来自外地。", 50, 85), line("今年再增一百家，力争总数过千并且超过白", 70, 70),
             line("鹭园。", 50, 55)]
    assert order_page(lines).count("\n\n") == 1


# ---------------------------------------------------------------- the same observations

def test_observations_are_those_of_the_plain_text(tmp_path):
    """Whatever the file, the same facts: the spans alone differ."""
    from corpus_tools.observations import extract, extract_document

    expected = [asdict(r) for r in extract(PLAIN, date="2024-01-15")]
    assert [tuple(r[k] for k in ("value", "value_max", "bound", "unit", "kind", "status")) for r in expected] == list(ANSWERS)
    (tmp_path / "documents.csv").write_text("doc,date\n" + "".join(f"{n},2024-01-15\n" for n in (
        "gb.txt", "big.html", "one.pdf", "two.pdf", "w.docx", "z.zip", "t.jsonl#1")), encoding="utf-8")
    (tmp_path / "gb.txt").write_bytes(PLAIN.encode("gb18030"))
    (tmp_path / "big.html").write_text("<html><body><h1>{}</h1>{}</body></html>".format(TITLE, "".join(f"<p>{p}</p>" for p in PARAGRAPHS)), encoding="utf-8")
    write_pdf(tmp_path / "one.pdf")
    write_pdf(tmp_path / "two.pdf", 2, True)
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading(TITLE, 1)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    document.save(tmp_path / "w.docx")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(tmp_path / "w.docx", "w.docx")
    (tmp_path / "t.jsonl").write_text(json.dumps({"text": PLAIN}), encoding="utf-8")
    kept = ("value", "value_max", "bound", "unit", "kind", "status", "indicator", "subject", "period")
    answers = [[r[k] for k in kept] for r in expected]
    differing = {}
    for document in iter_documents([tmp_path], text_column="text"):
        records = [asdict(r) for r in extract_document(document)]
        assert all(document.text[r["start"]:r["end"]] == r["text"] for r in records)
        if document.pages:
            assert {r["page"] for r in records} == {1}
        found = [[r[k] for k in kept] for r in records]
        if found != answers:
            differing[document.doc] = [pair for pair in zip(found, answers) if pair[0] != pair[1]] or len(found)
    assert not differing


@pytest.mark.parametrize("name", ["w.docx", "w.pdf", "w.md"])
def test_figures_of_a_table_are_read_from_any_file(tmp_path, name):
    from corpus_tools import extract_document

    write_word(tmp_path / "w.docx")
    write_pdf(tmp_path / "w.pdf", rows=ROWS)
    (tmp_path / "w.md").write_text(read_document(tmp_path / "w.docx").text, encoding="utf-8")
    records = list(extract_document(read_document(tmp_path / name)))[len(ANSWERS):]
    assert [(r.value, r.unit) for r in records] == [(316, "count"), (8850000000, "CNY"), (91, "count"), (1240000000, "CNY"),
                                                    (45, "count"), (770000000, "CNY")]
    assert {r.indicator for r in records} == {"企业", "产值"}
