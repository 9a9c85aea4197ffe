package org.gravamen.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of an {@link AnswersPapers} class that takes the answers of an older version
 * of a form: papers that were offered with it are answered on it still.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Formerly {

	/**
	 * Which paper.
	 * @return its key: "give-opinion"
	 */
	String value();

}
