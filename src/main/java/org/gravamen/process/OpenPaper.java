package org.gravamen.process;

import java.util.Optional;

import org.gravamen.forms.FormSchema;

/**
 * A paper that its holder has before them.
 *
 * @param paper the paper
 * @param formVersion the version of models and forms, which the answers must come back
 * with
 * @param form its form
 * @param json the same form for the browser
 * @param prepared what the form shows or offers beyond its own text
 * @param draft what the holder has written so far
 */
public record OpenPaper(Paper paper, String formVersion, FormSchema form, String json, Prepared prepared,
		Optional<Drafts.Draft> draft) {
}
