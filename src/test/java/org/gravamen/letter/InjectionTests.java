package org.gravamen.letter;

import java.time.LocalDate;
import java.util.List;

import org.gravamen.organisation.Organisations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What looks like code stands on the page as it was written, in every text of a letter,
 * and does nothing.
 */
class InjectionTests {

	private final LetterPress press = new LetterPress();

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<img src=\"file:///etc/passwd\"/>", "<svg onload=alert(1)>", "<iframe src=\"http://127.0.0.1:9/\">",
			"<object data='file:///etc/hostname'/>", "<link rel=stylesheet href=//halden.example/x.css>",
			"<style>*{display:none}</style>", "<meta http-equiv=refresh content=0>", "</p></div></body></html>",
			"]]> --> &amp; &lt;", "<!-- hidden -->", "<![CDATA[ x ]]>", "<?xml version='1.0'?>",
			"<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>", "&y; &#60;b&#62;", "${7*7}", "[[${7*7}]]",
			"[(${7*7})]", "#{7*7}", "*{7*7}", "~{letter}", "@{/x}", "__${7*7}__", "{{7*7}}", "<%= 7*7 %>",
			"${T(java.lang.Runtime).getRuntime()}", "th:text=\"${7*7}\"", "@import url(https://halden.example/x.css)",
			"url(javascript:alert(1))", "javascript:alert(1)", "data:text/html,<b>x</b>", "=cmd|' /C calc'!A0",
			"'; drop table letter; --" })
	void codeIsPrintedAsItIsInEveryText(String hostile) {
		NothingElse nothingElse = new NothingElse();
		Letter letter = with(hostile);
		byte[] pdf = this.press.press(letter, new LetterPage().of(letter), nothingElse);
		String page = flat(this.press.text(pdf));
		for (String place : List.of("Addressee", "Dear", "Re:", "Before", "Yours", "Signed", "As", "Ref", "Copy")) {
			assertThat(page).contains(flat(place + " " + hostile));
		}
		assertThat(nothingElse.opened()).isEmpty();
	}

	private static Letter with(String hostile) {
		return new Letter(new Organisations().of("halden"), List.of("Addressee " + hostile), LocalDate.of(2026, 12, 2),
				"Dear " + hostile, hostile, true,
				List.of(Paragraph.of("Before " + hostile + " after."), Paragraph.of("A second.")), "Yours " + hostile,
				new Signatory("Signed " + hostile, "As " + hostile), "Ref " + hostile, List.of("Copy " + hostile));
	}

	// Where a line breaks says nothing.
	private static String flat(String text) {
		return text.replaceAll("\\s+", "");
	}

}
