package org.dateline.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the toolkit once and hands an [Fx] to each test that asks for one; windows close after each test.
///
/// ```
/// @ExtendWith(FxExtension.class)
/// class LensesTest {
///     @Test
///     void aClickSelects(Fx fx) { … }
/// }
/// ```
public final class FxExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    static synchronized void start() throws InterruptedException {
        StyleWarnings.listen();
        if (started) {
            return;
        }
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        Platform.setImplicitExit(false);
        if (!up.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the JavaFX toolkit did not start in 30 seconds");
        }
        started = true;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx fx = context.getStore(ExtensionContext.Namespace.create(FxExtension.class))
                .get(context.getUniqueId(), Fx.class);
        if (fx != null) {
            fx.closeAll();
        }
        List<String> warnings = StyleWarnings.taken();
        if (!warnings.isEmpty()) {
            throw new AssertionError(
                    warnings.size() + " warnings of the stylesheet, the first: " + warnings.getFirst());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Fx.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Fx fx = new Fx();
        context.getStore(ExtensionContext.Namespace.create(FxExtension.class)).put(context.getUniqueId(), fx);
        return fx;
    }
}
