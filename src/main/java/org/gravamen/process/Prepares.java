package org.gravamen.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of an {@link AnswersPapers} class, <code>Prepared xxx(Paper)</code>, that says
 * what a form shows or offers beyond its own text when the paper is opened, and again
 * when it is answered.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Prepares {

	/**
	 * Which paper.
	 * @return its key: "convene-panel"
	 */
	String value();

}
