package org.gainsay.ingest;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gainsay.text.ExtractedText;

/** The text of a Markdown file: no code blocks, no pictures, no addresses. */
final class MarkdownText extends AbstractVisitor {

  private final String file;
  private final int base;
  private final TextRuns runs;

  private MarkdownText(String file, int base) {
    this.file = file;
    this.base = base;
    this.runs = new TextRuns(file);
  }

  /** The text of a file from an index on. */
  static ExtractedText of(String file, int base) {
    Parser parser =
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    MarkdownText text = new MarkdownText(file, base);
    parser.parse(file.substring(base)).accept(text);
    return text.runs.text();
  }

  private void write(Node node, String read, TextRuns.Writing writing) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int start = base + spans.get(0).getInputIndex();
      runs.add(start, base + last.getInputIndex() + last.getLength(), read, writing);
    }
  }

  private void block(Node node) {
    runs.endBlock();
    visitChildren(node);
    runs.endBlock();
  }

  @Override
  public void visit(Text text) {
    write(text, text.getLiteral(), TextRuns.Writing.MARKDOWN);
  }

  @Override
  public void visit(Code code) {
    write(code, code.getLiteral(), TextRuns.Writing.PLAIN);
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    runs.endWord();
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    runs.endLine();
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(ListItem listItem) {
    block(listItem);
  }

  @Override
  public void visit(FencedCodeBlock fencedCodeBlock) {
    runs.endBlock();
  }

  @Override
  public void visit(IndentedCodeBlock indentedCodeBlock) {
    runs.endBlock();
  }

  @Override
  public void visit(Image image) {
    // What a picture shows is not said by the text.
  }

  @Override
  public void visit(Link link) {
    boolean address = link.getFirstChild() instanceof Text text && address(link, text.getLiteral());
    if (!address) {
      visitChildren(link);
    }
  }

  private static boolean address(Link link, String text) {
    String destination = link.getDestination();
    return destination.equals(text) || destination.equals("mailto:" + text);
  }

  @Override
  public void visit(HtmlBlock htmlBlock) {
    List<SourceSpan> spans = htmlBlock.getSourceSpans();
    runs.endBlock();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int start = base + spans.get(0).getInputIndex();
      int end = base + last.getInputIndex() + last.getLength();
      HtmlText.write(HtmlReader.parse(file.substring(start, end)).body(), start, runs);
    }
    runs.endBlock();
  }

  @Override
  public void visit(CustomNode customNode) {
    if (customNode instanceof TableCell) {
      block(customNode);
    } else if (!(customNode instanceof FootnoteReference)
        && !(customNode instanceof Strikethrough)) {
      visitChildren(customNode);
    }
  }
}
