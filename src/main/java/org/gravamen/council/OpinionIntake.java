package org.gravamen.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gravamen.evidence.DisplayName;
import org.gravamen.process.Paper;
import org.gravamen.safecopy.CopyFailed;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.Inspection;
import org.gravamen.safecopy.Inspector;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes the file of an opinion into the vault, and has its safe copy made, in one: a file
 * that nobody could look at afterwards is not taken. Everything is forgotten with the
 * transaction when anything is wrong.
 */
@Component
class OpinionIntake {

	private static final Logger log = LoggerFactory.getLogger(OpinionIntake.class);

	/** What people write opinions as, and what a safe copy can be made of. */
	private static final Set<FileKind> KINDS = Set.of(FileKind.PDF, FileKind.DOCX, FileKind.DOCM, FileKind.ODT,
			FileKind.TEXT);

	private final Inspector inspector;

	private final SafeCopies maker;

	private final Vault vault;

	private final OpinionFileRows rows;

	OpinionIntake(Inspector inspector, SafeCopies maker, Vault vault, OpinionFileRows rows) {
		this.inspector = inspector;
		this.maker = maker;
		this.vault = vault;
		this.rows = rows;
	}

	/**
	 * Takes a file.
	 * @param paper by whose paper it shall lie
	 * @param fileName as the browser gave it
	 * @param bytes the file
	 * @return the file, kept in the current transaction with the pictures of its pages
	 * @throws Refusal as the inspector and the vault refuse; TYPE_MISMATCH for another
	 * kind; UNREADABLE, TOO_MANY_PAGES or IMAGE_TOO_BIG when no safe copy can be made,
	 * TOO_BUSY when none can now
	 */
	OpinionFile take(Paper paper, String fileName, InputStream bytes) {
		String name = DisplayName.of(fileName);
		Inspection inspection = this.inspector.begin(name, bytes);
		requireDocument(inspection.kind());
		Vault.Kept kept = this.vault.keep(inspection.bytes(), OpinionFiles.LARGEST);
		inspection.conclude(() -> this.vault.open(kept.id()));
		List<OpinionPicture> pictures = new ArrayList<>();
		CopyResult copy = copied(inspection.kind(), kept.id(), pictures);
		OpinionFile file = new OpinionFile(UUID.randomUUID(), name, kept.length(), kept.fingerprint(),
				new OpinionFile.Copy(copy.pages(), copy.active(), copy.notes()));
		this.rows.insert(file, inspection.kind().mediaType(), kept.id(), paper.submission(), paper.actor());
		pictures.forEach((picture) -> this.rows.insert(file.id(), picture));
		return file;
	}

	private static void requireDocument(FileKind kind) {
		if (!KINDS.contains(kind)) {
			throw new Refusal(Reason.TYPE_MISMATCH, "An opinion is given as a PDF document, a Word file (.docx), an "
					+ "OpenDocument text (.odt) or plain text (.txt). Save it as one of these and add that.");
		}
	}

	private CopyResult copied(FileKind kind, UUID kept, List<OpinionPicture> pictures) {
		try (InputStream original = this.vault.open(kept)) {
			CopyResult copy = this.maker.make(kind, original, (number, picture) -> pictures.add(keep(number, picture)));
			requireMade(copy.outcome());
			return copy;
		}
		catch (CopyFailed.NotBegun ex) {
			log.warn("The safe copy of an opinion's file could not be begun: {}", ex.toString());
			throw new Refusal(Reason.TOO_BUSY, "No safe copy can be made at this moment, so nothing of the file was "
					+ "kept. Try again in a minute, and tell your administrator if that does not help.");
		}
		catch (CopyFailed ex) {
			log.warn("The safe copy of an opinion's file failed: {}", ex.toString());
			throw new Refusal(Reason.UNREADABLE, "No safe copy of the file could be made in time, so it was not taken "
					+ "in. Save it anew, or in parts, and add that.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What was kept could not be read again.", ex);
		}
	}

	private OpinionPicture keep(int number, byte[] picture) {
		return new OpinionPicture(number, PictureFormat.of(picture).orElseThrow(), this.vault.keep(picture).id());
	}

	private static void requireMade(CopyOutcome outcome) {
		switch (outcome) {
			case MADE -> log.debug("A safe copy was made.");
			case TOO_MANY_PAGES -> throw new Refusal(Reason.TOO_MANY_PAGES,
					"The file has too many pages to be made safe, so it was not taken in. Shorten it and add that.");
			case IMAGE_TOO_BIG -> throw new Refusal(Reason.IMAGE_TOO_BIG,
					"A picture in the file is too big to be made safe, so it was not taken in. Make it smaller and add "
							+ "that.");
			case SEALED, UNREADABLE, NO_ANSWER -> throw new Refusal(Reason.UNREADABLE,
					"The file is encrypted or broken, so nobody could read it, and it was not taken in. Save it anew, "
							+ "without a password, and add that.");
		}
	}

}
