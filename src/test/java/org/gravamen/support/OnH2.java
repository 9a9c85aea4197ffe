package org.gravamen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a fresh H2 database in memory, its home in a folder that is
 * thrown away. The same cases on both databases: <pre>
 * class PartsTests {
 *
 *   &#64;Nested
 *   &#64;OnH2
 *   class H2 extends Cases {}
 *
 *   &#64;Nested
 *   &#64;OnPostgres
 *   class Postgres extends Cases {}
 *
 *   abstract static class Cases { … }
 *
 * }
 * </pre>
 */
@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.H2.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnH2 {

}
