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
    private static final List<String> NAMES = List.of("PDF/UA-1", "PDF/A-2a");

    public static void main(String[] args) throws Exception {
        // The parser logs what the rules report anyway.
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Path folder = Path.of(args[0]);
        List<Path> files = pdfsIn(folder);
        int failed = 0;
        for (Path file : files) {
            for (ValidationResult result : judge(file.toFile())) {
                List<String> rules = failedRules(result);
                String name = NAMES.get(FLAVOURS.indexOf(result.getPDFAFlavour()));
                failed += rules.size();
                System.out.printf("%s  %s: %d failed rules%n", folder.relativize(file), name, rules.size());
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

    private static List<ValidationResult> judge(File file) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(file, FLAVOURS.get(0));
                var validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
            return validator.validateAll(parser);
        }
    }

    /** Clause, number of failed checks, description and first place of each rule that failed. */
    private static List<String> failedRules(ValidationResult result) {
        var first = new TreeMap<String, TestAssertion>();
        for (TestAssertion each : result.getTestAssertions()) {
            first.putIfAbsent(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber(), each);
        }
        List<String> lines = new ArrayList<>();
        first.forEach((rule, each) -> lines.add(String.format(
                "  %s (%d times) %s%n      first at %s",
                rule, result.getFailedChecks().get(each.getRuleId()), each.getMessage(), each.getLocation().getContext())));
        return lines;
    }
}
