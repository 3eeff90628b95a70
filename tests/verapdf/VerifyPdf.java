import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks every PDF below a folder against PDF/UA-1 and PDF/A-2a; the exit code is 1 where a rule failed. */
final class VerifyPdf {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] args) throws Exception {
        // The parser logs what the rules report anyway.
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Path folder = Path.of(args[0]);
        List<Path> files = pdfsIn(folder);
        int failed = 0;
        for (Path file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                List<String> rules = failedRules(file.toFile(), flavour);
                failed += rules.size();
                System.out.printf("%s  %s: %d failed rules%n", folder.relativize(file), flavour, rules.size());
                rules.forEach(System.out::println);
            }
        }
        System.out.printf("%d PDFs, %d failed rules%n", files.size(), failed);
        System.exit(failed == 0 && !files.isEmpty() ? 0 : 1);
    }

    private static List<Path> pdfsIn(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    /** Clause, number of failed checks, description and first place of each rule that failed. */
    private static List<String> failedRules(File file, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(file, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validateAll(parser).get(0);
            var first = new TreeMap<String, TestAssertion>();
            for (TestAssertion each : result.getTestAssertions()) {
                first.putIfAbsent(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber(), each);
            }
            List<String> lines = new ArrayList<>();
            first.forEach((rule, each) -> lines.add(String.format(
                    "  %s (%d times) %s%n      first: %s%n      at %s",
                    rule,
                    result.getFailedChecks().get(each.getRuleId()),
                    each.getMessage(),
                    each.getErrorMessage(),
                    each.getLocation().getContext())));
            return lines;
        }
    }
}
