package org.gravamen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a fresh H2 database in memory, served to browsers on a port of
 * its own. Letters are not held before dispatch, and jobs run when the test says so.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
@ContextConfiguration(initializers = FreshDatabase.H2.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServedOnH2 {

}
