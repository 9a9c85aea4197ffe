package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.MetadataFinding.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Walks every object that a PDF reaches, for what it does and what it says about its
 * source.
 */
final class PdfFindings {

	private static final int MOST_OBJECTS = 400_000;

	private static final int MOST_PHOTOGRAPHS = 50;

	private static final int LARGEST_XMP = 4 << 20;

	private static final int LARGEST_PHOTOGRAPH = 64 << 20;

	private static final List<String> PHOTOGRAPH = List.of("DCTDecode", "DCT");

	private static final List<String> ACTIONS = List.of("JavaScript", "Launch", "ImportData", "SubmitForm",
			"RichMedia");

	private static final Map<String, Sort> INFORMATION = Map.of("Author", Sort.PERSON, "Creator", Sort.SOFTWARE,
			"Producer", Sort.SOFTWARE, "Title", Sort.TITLE, "Subject", Sort.TITLE, "Keywords", Sort.TITLE,
			"CreationDate", Sort.MOMENT, "ModDate", Sort.MOMENT, "Company", Sort.ORGANISATION, "SourceModified",
			Sort.MOMENT);

	private final Frames frames;

	private int photographs;

	PdfFindings(Frames frames) {
		this.frames = frames;
	}

	void look(PDDocument document) {
		COSDictionary trailer = document.getDocument().getTrailer();
		if (trailer != null) {
			information(trailer.getCOSDictionary(COSName.INFO));
			walk(trailer);
		}
	}

	private void information(@Nullable COSDictionary information) {
		if (information == null) {
			return;
		}
		for (COSName name : information.keySet()) {
			String value = information.getString(name);
			if (value != null && !value.isBlank()) {
				Sort sort = INFORMATION.getOrDefault(name.getName(), Sort.OTHER);
				this.frames.finding(sort, name.getName() + ": " + value);
			}
		}
	}

	private void walk(COSBase root) {
		Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<COSBase> ahead = new ArrayDeque<>();
		ahead.add(root);
		while (!ahead.isEmpty() && seen.size() < MOST_OBJECTS) {
			COSBase next = ahead.poll();
			COSBase object = (next instanceof COSObject reference) ? reference.getObject() : next;
			if (object == null || !seen.add(object)) {
				continue;
			}
			if (object instanceof COSDictionary dictionary) {
				judge(dictionary);
				dictionary.getValues().stream().filter(PdfFindings::leadsOn).forEach(ahead::add);
			}
			else if (object instanceof COSArray array) {
				array.forEach((one) -> {
					if (one != null && leadsOn(one)) {
						ahead.add(one);
					}
				});
			}
		}
	}

	private static boolean leadsOn(COSBase object) {
		return object instanceof COSObject || object instanceof COSDictionary || object instanceof COSArray;
	}

	private void judge(COSDictionary dictionary) {
		String action = String.valueOf(dictionary.getNameAsString(COSName.S));
		if (dictionary.containsKey(COSName.JS) || action.equals(ACTIONS.get(0))) {
			this.frames.active(ActiveContent.JAVASCRIPT);
		}
		else if (action.equals("Launch")) {
			this.frames.active(ActiveContent.LAUNCH);
		}
		else if (ACTIONS.contains(action)) {
			this.frames.active(ActiveContent.REMOTE_CONTENT);
		}
		if (dictionary.containsKey(COSName.EF) || dictionary.containsKey(COSName.getPDFName("EmbeddedFiles"))) {
			this.frames.active(ActiveContent.EMBEDDED_FILE);
			path(dictionary);
		}
		if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
			this.frames.active(ActiveContent.XFA);
		}
		if (dictionary.getItem(COSName.T) instanceof COSString name
				&& "Annot".equals(dictionary.getNameAsString(COSName.TYPE))
				&& !"Widget".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
			this.frames.finding(Sort.PERSON, "A comment by " + name.getString());
		}
		if (dictionary instanceof COSStream stream) {
			stream(stream);
		}
	}

	private void path(COSDictionary file) {
		String name = file.getString(COSName.F);
		if (name != null) {
			this.frames.finding(Sort.FILE_PATH, "A file within: " + name);
		}
	}

	private void stream(COSStream stream) {
		try {
			if ("Metadata".equals(stream.getNameAsString(COSName.TYPE))) {
				xmp(stream);
			}
			else if (isPhotograph(stream) && this.photographs++ < MOST_PHOTOGRAPHS) {
				try (InputStream photograph = new PDStream(stream).createInputStream(PHOTOGRAPH)) {
					new PictureFindings(this.frames).lookAtAnything(photograph.readNBytes(LARGEST_PHOTOGRAPH));
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			this.frames.finding(Sort.OTHER, "A part of what the file says about itself could not be read.");
		}
	}

	// ISO 32000-1 §7.4.1: one filter, or several of which the last was the first to be
	// put on; a photograph may be deflated once more.
	private static boolean isPhotograph(COSStream stream) {
		COSBase filters = stream.getFilters();
		COSBase last = (filters instanceof COSArray several && several.size() > 0)
				? several.getObject(several.size() - 1) : filters;
		return last instanceof COSName name && PHOTOGRAPH.contains(name.getName());
	}

	private void xmp(COSStream stream) throws IOException {
		Metadata metadata = new Metadata();
		try (InputStream bytes = stream.createInputStream()) {
			new XmpReader().extract(bytes.readNBytes(LARGEST_XMP), metadata);
		}
		new PictureFindings(this.frames).tellXmp(metadata.getDirectoriesOfType(XmpDirectory.class));
	}

}
