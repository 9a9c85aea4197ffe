package org.gravamen.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

/**
 * A class whose public methods are the service tasks of the models:
 * <code>countOpinions(String submissionId)</code> is
 * <code>ServiceTask_CountOpinions</code>. Models name the bean, so the class is public.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessSteps {

}
