package org.gravamen.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in one sentence what failed. The house's own failures are sentences that name
 * nobody; what others say may name anybody, so of those only the kind is told.
 */
final class Mishap {

	private static final Pattern OURS = Pattern.compile("^(?:Caused by: )?org\\.gravamen\\.[\\w.$]+: (\\S.*)$",
			Pattern.MULTILINE);

	private static final Pattern DATABASE = kind(
			"java\\.sql\\.|org\\.springframework\\.(?:dao|jdbc|transaction)\\.|org\\.apache\\.ibatis\\.");

	private static final Pattern OUTSIDE = kind("java\\.(?:io|nio|net)\\.");

	private static final String OTHERWISE = "The application itself failed here; its log says where.";

	private Mishap() {
	}

	/** Reads the trace that the engine keeps of the last failure. */
	static String in(String trace) {
		List<String> ours = OURS.matcher(trace).results().map((match) -> match.group(1).strip()).toList();
		if (!ours.isEmpty()) {
			return ours.get(ours.size() - 1);
		}
		if (DATABASE.matcher(trace).find()) {
			return "The database did not take what was to be kept.";
		}
		return OUTSIDE.matcher(trace).find() ? "A file or a connection failed." : OTHERWISE;
	}

	private static Pattern kind(String packages) {
		return Pattern.compile("^(?:Caused by: )?(?:" + packages + ")", Pattern.MULTILINE);
	}

}
