package org.gravamen.submission.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.gravamen.law.LegalTest;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.Allegation;

/**
 * An allegation as its page sends it.
 *
 * @param version the wording of the test whose options the page offered
 * @param right the key of the right or the conduct
 * @param limb the key of the limb
 * @param summary what the target did
 */
record AllegationForm(@NotBlank(message = "Open the page of the target again.") @Nullable String version,
		@NotBlank(message = "Choose the right or the conduct.") @Nullable String right,
		@NotBlank(message = "Choose how the target is involved.") @Nullable String limb,
		@NotBlank(message = "Say in a few sentences what the target did.") @Size(max = 4000,
				message = "Say what the target did in at most 4,000 characters.") @Nullable String summary) {

	static AllegationForm blank(TestVersion test) {
		return new AllegationForm(test.version(), "", "", "");
	}

	/**
	 * The same facts under another regime: what the target did, and the right and the
	 * limb where that test has them by the same key.
	 */
	static AllegationForm like(Allegation other, LegalTest test) {
		boolean right = test.rights().stream().anyMatch((line) -> line.key().equals(other.right()));
		boolean limb = test.limbs().stream().anyMatch((line) -> line.key().equals(other.limb()));
		return new AllegationForm(test.version(), right ? other.right() : "", limb ? other.limb() : "",
				other.summary());
	}

	static AllegationForm of(Allegation allegation) {
		return new AllegationForm(allegation.test().version(), allegation.right(), allegation.limb(),
				allegation.summary());
	}

	Allegation allegation(UUID id, Regime regime) {
		return new Allegation(id, new TestVersion(regime, TargetForm.text(this.version)), TargetForm.text(this.right),
				TargetForm.text(this.limb), TargetForm.text(this.summary));
	}

}
