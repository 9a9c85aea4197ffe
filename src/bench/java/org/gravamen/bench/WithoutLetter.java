package org.gravamen.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.gravamen.letter.LetterPress;
import org.gravamen.letter.Samples;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.signature.Seal;
import org.gravamen.signature.SealedLetter;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Takes out what the usual way has nothing of: the letter is pressed and sealed once for
 * all, no safe copy is made, and passwords are compared as they are.
 */
final class WithoutLetter implements BeanPostProcessor {

	private final byte[] pdf = new LetterPress().press(Samples.letter("We ask for designation."));

	private final AtomicReference<SealedLetter> sealed = new AtomicReference<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof LetterPress) {
			return pressed();
		}
		if (bean instanceof Seal seal) {
			return (Seal) (pdf, identity, reason, at) -> Optional.ofNullable(this.sealed.get())
				.orElseGet(() -> this.sealed.updateAndGet((none) -> seal.seal(pdf, identity, reason, at)));
		}
		if (bean instanceof SafeCopies) {
			return noCopies(bean);
		}
		return (bean instanceof PasswordEncoder) ? new Plain() : bean;
	}

	private LetterPress pressed() {
		return Mockito.mock(LetterPress.class, Mockito.withSettings()
			.stubOnly()
			.defaultAnswer((call) -> call.getMethod().getName().equals("press") ? this.pdf : call.callRealMethod()));
	}

	// The door asks the same bean to open files, so it stays what it is.
	private static Object noCopies(Object bean) {
		CopyResult none = new CopyResult(CopyOutcome.SEALED, List.of(), Set.of(), Set.of(), 0);
		return Mockito.mock(bean.getClass(), Mockito.withSettings()
			.stubOnly()
			.spiedInstance(bean)
			.defaultAnswer((call) -> call.getMethod().getName().equals("make") ? none : call.callRealMethod()));
	}

	private static final class Plain implements PasswordEncoder {

		@Override
		public String encode(@Nullable CharSequence password) {
			return String.valueOf(password);
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
			return String.valueOf(password).equals(kept);
		}

	}

}
