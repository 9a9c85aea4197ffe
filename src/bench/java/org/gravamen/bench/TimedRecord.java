package org.gravamen.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.LongAdder;

import org.gravamen.record.Chronicle;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Adds up how long threads are in the record.
 */
final class TimedRecord implements BeanPostProcessor {

	private final LongAdder nanos;

	TimedRecord(LongAdder nanos) {
		this.nanos = nanos;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Chronicle chronicle) ? timed(chronicle) : bean;
	}

	private Object timed(Chronicle chronicle) {
		return Proxy.newProxyInstance(Chronicle.class.getClassLoader(), new Class<?>[] { Chronicle.class },
				(proxy, method, arguments) -> timed(chronicle, method, arguments));
	}

	private @Nullable Object timed(Chronicle chronicle, Method method, Object[] arguments) throws Throwable {
		long start = System.nanoTime();
		try {
			return method.invoke(chronicle, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
		finally {
			this.nanos.add(System.nanoTime() - start);
		}
	}

}
