package org.gravamen.desk;

import java.util.Map;
import java.util.Optional;

import org.gravamen.council.OpinionFile;
import org.gravamen.council.OpinionFiles;
import org.gravamen.process.Paper;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Says beside a paper which file goes with the opinion that is being written on it.
 */
@Component
class FileGoing {

	private static final String PAPER = "give-opinion";

	private final OpinionFiles files;

	FileGoing(OpinionFiles files) {
		this.files = files;
	}

	void show(Paper paper, Model model) {
		put(paper.key().equals(PAPER) ? lying(paper) : Optional.empty(), false, model);
	}

	/**
	 * Beside answers: what is confirmed keeps its own file, whatever lies by the paper.
	 */
	void check(Paper paper, Map<String, Object> answers, Model model) {
		if (!paper.key().equals(PAPER)) {
			return;
		}
		Optional<OpinionFile> lying = lying(paper);
		if ("stands".equals(answers.get("earlier"))) {
			Optional<OpinionFile> confirmed = this.files.ofEarlier(paper.submission(), paper.actor());
			put(confirmed, !confirmed.equals(lying), model);
		}
		else {
			put(lying, false, model);
		}
	}

	private Optional<OpinionFile> lying(Paper paper) {
		return this.files.with(paper.submission(), paper.actor());
	}

	private static void put(Optional<OpinionFile> file, boolean leftBehind, Model model) {
		model.addAttribute("file", file.orElse(null));
		model.addAttribute("fileLeftBehind", leftBehind);
	}

}
