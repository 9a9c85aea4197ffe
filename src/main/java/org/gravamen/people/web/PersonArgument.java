package org.gravamen.people.web;

import java.util.List;

import org.gravamen.people.Person;
import org.gravamen.people.SignedIn;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page that takes a <code>Person</code> is given the one who is signed in.
 */
@Component
class PersonArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final SignedIn signedIn;

	PersonArgument(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Person.class;
	}

	@Override
	public Person resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
		return this.signedIn.person()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_YOURS, "Sign in first; then open this page again."));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

}
