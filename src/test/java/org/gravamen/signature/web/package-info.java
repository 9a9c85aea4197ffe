@org.jspecify.annotations.NullMarked
package org.gravamen.signature.web;
