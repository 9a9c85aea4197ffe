package org.gravamen.rehearsal.props;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a Word file, with one editor's tracked changes.
 *
 * @param editor whose changes
 * @param at when, as Word writes it
 */
record WordBody(String editor, String at) {

	private static final Pattern CHANGE = Pattern.compile("\\[-(?<gone>.+?)-]|\\[\\+(?<come>.+?)\\+]");

	String of(String text) {
		StringBuilder body = new StringBuilder();
		text.lines().forEach((line) -> body.append(paragraph(line)));
		return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
				+ "</w:body></w:document>";
	}

	private String paragraph(String line) {
		if (line.startsWith("# ")) {
			return "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>" + text(line.substring(2)) + "</w:r></w:p>";
		}
		return "<w:p>" + runs(line) + "</w:p>";
	}

	private String runs(String line) {
		StringBuilder runs = new StringBuilder();
		Matcher changes = CHANGE.matcher(line);
		int from = 0;
		while (changes.find()) {
			runs.append(run(line.substring(from, changes.start()))).append(change(changes));
			from = changes.end();
		}
		return runs.append(run(line.substring(from))).toString();
	}

	private String change(Matcher change) {
		String by = " w:id=\"%d\" w:author=\"%s\" w:date=\"%s\">".formatted(change.start(),
				WordFile.escaped(this.editor), this.at);
		if (change.group("gone") != null) {
			return "<w:del" + by + "<w:r><w:delText xml:space=\"preserve\">" + WordFile.escaped(change.group("gone"))
					+ "</w:delText></w:r></w:del>";
		}
		return "<w:ins" + by + run(change.group("come")) + "</w:ins>";
	}

	private static String run(String words) {
		return words.isEmpty() ? "" : "<w:r>" + text(words) + "</w:r>";
	}

	private static String text(String words) {
		return "<w:t xml:space=\"preserve\">" + WordFile.escaped(words) + "</w:t>";
	}

}
