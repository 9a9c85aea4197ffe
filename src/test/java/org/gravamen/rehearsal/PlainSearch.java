package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Looks for a text in bytes, however it may be written there: in UTF-8, which is
 * ISO-8859-1 too for plain letters, in UTF-16 of either order, and in Base64.
 */
final class PlainSearch {

	private static final int AROUND = 60;

	// A group of Base64 has three bytes.
	private static final int GROUP = 3;

	private final Map<String, byte[]> patterns = new LinkedHashMap<>();

	PlainSearch(String text) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			this.patterns.put(charset.name(), text.getBytes(charset));
		}
		for (int before = 0; before < GROUP; before++) {
			this.patterns.put("Base64, " + before + " before", base64(text, before));
		}
	}

	/** Where the text stands in the bytes, in every way. */
	List<String> in(String where, byte[] bytes) {
		// Each byte one letter: so strings find bytes, and quickly.
		String all = new String(bytes, StandardCharsets.ISO_8859_1);
		List<String> found = new ArrayList<>();
		this.patterns.forEach((how, pattern) -> {
			int at = all.indexOf(new String(pattern, StandardCharsets.ISO_8859_1));
			if (at >= 0) {
				found.add(where + " (" + how + "): "
						+ all.substring(Math.max(0, at - AROUND), Math.min(all.length(), at + AROUND))
							.replaceAll("[^ -~]", "."));
			}
		});
		return found;
	}

	/**
	 * Where the text stands in the files of a folder.
	 * @param folder searched with everything in it
	 * @param since older files are passed over
	 * @param which which files are searched
	 */
	List<String> in(Path folder, Instant since, Predicate<Path> which) throws IOException {
		List<String> found = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
				if (is.isRegularFile() && which.test(file)
						&& is.lastModifiedTime().compareTo(FileTime.from(since)) >= 0) {
					found.addAll(in(file.toString(), (file + "\n").getBytes(StandardCharsets.UTF_8)));
					found.addAll(in(file.toString(), bytes(file)));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException gone) {
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException gone) {
				return FileVisitResult.CONTINUE;
			}

		});
		return found;
	}

	// Others come and go in the same folder meanwhile.
	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException | OutOfMemoryError ex) {
			return new byte[0];
		}
	}

	// The signs that do not depend on what stands before and after.
	private static byte[] base64(String text, int before) {
		String whole = Base64.getEncoder()
			.withoutPadding()
			.encodeToString((" ".repeat(before) + text).getBytes(StandardCharsets.UTF_8));
		return whole.substring((before == 0) ? 0 : before + 1, whole.length() - 1)
			.getBytes(StandardCharsets.ISO_8859_1);
	}

}
