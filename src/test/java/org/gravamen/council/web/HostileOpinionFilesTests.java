package org.gravamen.council.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.gravamen.council.OpinionFiles;
import org.gravamen.process.PaperId;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.Harmless;
import org.gravamen.safecopy.Hostile;
import org.gravamen.safecopy.HostileFiles;
import org.gravamen.vocabulary.Refusal.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Hostile files as opinions: each is refused in a sentence and nothing of it is kept, or
 * it is shown in pictures alone, with a mark.
 */
@TestPropertySource(properties = "gravamen.safe-copy.time=PT9S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileOpinionFilesTests extends CouncilPages {

	private static final List<FileKind> OPINIONS = List.of(FileKind.PDF, FileKind.DOCX, FileKind.DOCM, FileKind.ODT,
			FileKind.TEXT);

	@Autowired
	JdbcClient jdbc;

	private Optional<Rehearsal> before = Optional.empty();

	@BeforeAll
	void aMemberIsToAdvise() {
		this.before = Optional.of(this.rehearsals.drafted().toThePanel());
	}

	static List<Hostile> refused() {
		return HostileFiles.all().stream().filter((file) -> file.refused().isPresent()).toList();
	}

	/** What may be evidence, but is no opinion, or no opinion that could be read. */
	static List<Hostile> unreadable() {
		return HostileFiles.all()
			.stream()
			.filter((file) -> file.outcome().isPresent())
			.filter((file) -> !isOpinion(file) || file.outcome().get() != CopyOutcome.MADE)
			.toList();
	}

	static List<Hostile> made() {
		return HostileFiles.all()
			.stream()
			.filter((file) -> isOpinion(file) && file.outcome().equals(Optional.of(CopyOutcome.MADE)))
			.toList();
	}

	private static boolean isOpinion(Hostile file) {
		return FileKind.claimedBy(file.name()).filter(OPINIONS::contains).isPresent();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsRefusedAsAnExhibitIsRefusedAsAnOpinion(Hostile file) throws Exception {
		if (isOpinion(file)) {
			refused(file, file.refused().orElseThrow(), file.words());
		}
		else {
			// Not looked at further: no opinion is given as such a file.
			refused(file, Reason.TYPE_MISMATCH, "");
		}
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void whatNobodyCouldReadIsNoOpinion(Hostile file) throws Exception {
		if (!isOpinion(file)) {
			refused(file, Reason.TYPE_MISMATCH, "An opinion is given as a PDF document, a Word file (.docx)");
			return;
		}
		boolean large = file.bytes().get().length > OpinionFiles.LARGEST;
		refused(file, large ? Reason.FILE_TOO_LARGE : switch (file.outcome().orElseThrow()) {
			case TOO_MANY_PAGES -> Reason.TOO_MANY_PAGES;
			case IMAGE_TOO_BIG -> Reason.IMAGE_TOO_BIG;
			default -> Reason.UNREADABLE;
		}, "");
	}

	@ParameterizedTest
	@MethodSource("made")
	void whatDoesMoreThanBeReadIsShownInPicturesAndMarked(Hostile file) throws Exception {
		sent(post(address() + "/remove"), signedIn(matter().member())).andExpect(redirectedUrl(address()));
		attach(file.name(), file.bytes().get()).andExpect(redirectedUrl(address()));
		String page = page(address(), signedIn(matter().member()));
		for (ActiveContent active : file.active()) {
			assertThat(page).contains("ACTIVE_CONTENT").contains(HtmlUtils.htmlEscape(active.words(), "UTF-8"));
		}
		assertThat(page).contains(address() + "/1");
	}

	@Test
	void whatIsEmptyTooLargeOrNotChosenIsRefused() throws Exception {
		refused("opinion.txt", new byte[0], Reason.FILE_EMPTY, "The file is empty. Choose another.");
		byte[] large = "In my opinion. ".repeat(800_000).getBytes(StandardCharsets.UTF_8);
		refused("opinion.txt", large, Reason.FILE_TOO_LARGE, "The file is larger than 10 MB.");
		refused("", new byte[0], Reason.FIELD_INVALID, "Choose a file first.");
	}

	@Test
	void theSameFileIsNotAddedTwice() throws Exception {
		attach("opinion.pdf", Harmless.pdf(1)).andExpect(redirectedUrl(address()));
		byte[] other = Harmless.pdf(3);
		attach("opinion.pdf", other).andExpect(redirectedUrl(address()));
		refused("again.pdf", other, Reason.DUPLICATE_EVIDENCE, "This very file lies by your paper already.");
	}

	@Test
	void noFileGoesWithAnotherPaper() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheChair();
		PaperId paper = paper(matter, matter.chair(), "convene-panel").orElseThrow().id();
		this.worklist.take(paper, matter.chair().person());
		opened("/papers/" + paper + "/file", signedIn(matter.chair())).andExpect(status().isNotFound());
	}

	private void refused(Hostile file, Reason reason, String words) throws Exception {
		refused(file.name(), file.bytes().get(), reason, words);
	}

	private void refused(String name, byte[] bytes, Reason reason, String words) throws Exception {
		long before = kept();
		String page = attach(name, bytes).andExpect(status().is(reason.status()))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("The file was not taken in", reason.name(), HtmlUtils.htmlEscape(words, "UTF-8"));
		assertThat(kept()).isEqualTo(before);
	}

	private long kept() {
		return this.jdbc.sql("""
				select (select count(*) from vault_chunk) + (select count(*) from vault_key)
				  + (select count(*) from opinion_file) + (select count(*) from opinion_file_page)
				  + (select count(*) from opinion_draft_file)""").query(Long.class).single();
	}

	private ResultActions attach(String name, byte[] bytes) throws Exception {
		Cookie session = signedIn(matter().member());
		return this.web.perform(MockMvcRequestBuilders.multipart(address())
			.file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
			.with(csrf())
			.cookie(session));
	}

	private String address() {
		return "/papers/" + paper(matter(), matter().member(), "give-opinion").orElseThrow().id() + "/file";
	}

	private Rehearsal matter() {
		return this.before.orElseThrow();
	}

}
