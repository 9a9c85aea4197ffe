package org.gravamen.process;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a run of its own for each exhibit. Its key begins with the submission's, so that
 * what is due is found, and goes on, so that it is no part of the submission's path.
 */
@Service
class EngineExhibitIntake implements ExhibitIntake {

	private final RuntimeService runtime;

	EngineExhibitIntake(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@Override
	@Transactional
	public void begin(SubmissionId submission, UUID exhibit) {
		this.runtime.startProcessInstanceByKey("ExhibitIntake", submission + "/" + exhibit,
				Map.of("submissionId", submission.toString(), "exhibitId", exhibit.toString()));
	}

}
