/// Measuring programs that run the whole chain on folders of real texts. They are no tests: each prints its figures.
package org.dateline.measure;
