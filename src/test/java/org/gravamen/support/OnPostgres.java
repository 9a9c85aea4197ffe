package org.gravamen.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a fresh database of the PostgreSQL that the tests of one JVM
 * share. Used beside {@link OnH2}.
 */
@SpringBootTest
@ExtendWith(ClosedInTime.class)
@ContextConfiguration(initializers = FreshDatabase.Postgres.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPostgres {

}
