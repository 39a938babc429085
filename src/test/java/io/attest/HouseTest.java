package io.attest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms. The first says why any verdict can be believed: the judge shares nothing with the judged. */
final class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Files of more than 400 lines, each with its reason; there is none. */
    private static final Set<String> LONG_FILES = Set.of();

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.attest");

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(HOUSE.size()).isGreaterThanOrEqualTo(150);
        assertThat(rooms())
                .contains(
                        "actuator",
                        "bench",
                        "campaign",
                        "cli",
                        "doctor",
                        "dte",
                        "emulate",
                        "export",
                        "grade",
                        "ics",
                        "internet",
                        "line",
                        "log",
                        "manual",
                        "modem",
                        "nights",
                        "playback",
                        "ppp",
                        "report",
                        "seal",
                        "steps",
                        "suite",
                        "verdict",
                        "yaml");
    }

    @Test
    void whatJudgesKnowsNothingOfTheReferenceModem() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        room("dte"),
                        room("steps"),
                        room("suite"),
                        room("verdict"),
                        room("manual"),
                        room("line"),
                        room("actuator"),
                        room("campaign"),
                        room("report"),
                        room("log"),
                        room("playback"),
                        room("nights"),
                        room("export"),
                        room("seal"),
                        room("emulate"),
                        room("internet"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("modem"))
                .check(HOUSE);
    }

    @Test
    void theReferenceModemKnowsItsEndOfTheLineAndNothingElseOfTheHouse() {
        classes()
                .that()
                .resideInAPackage(room("modem"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                room("modem"),
                                room("ppp"),
                                "java..",
                                "com.fasterxml.jackson..",
                                "org.apache.commons.net..",
                                "org.xbill.DNS..",
                                "javax.net",
                                "org.slf4j..",
                                "org.jspecify..")
                        .or(JavaClass.Predicates.type(io.attest.line.Dce.class))
                        .or(JavaClass.Predicates.type(io.attest.line.FarEnds.class))
                        .or(JavaClass.Predicates.type(io.attest.line.FarEnds.View.class)))
                .check(HOUSE);
    }

    /** The one library that the reference modem shares with the other end of its line; a foreign peer vouches for it. */
    @Test
    void pppKnowsNoOtherRoomAndIsUnknownToWhatJudges() {
        classes()
                .that()
                .resideInAPackage(room("ppp"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(room("ppp"), "java..", "org.slf4j..", "org.jspecify.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(room("dte"), room("steps"), room("suite"), room("verdict"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("ppp"))
                .check(HOUSE);
    }

    @Test
    void onlyBenchesBuildAReferenceModem() {
        noClasses()
                .that(not(resideInAnyPackage(room("modem"), room("bench"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("modem"))
                .check(HOUSE);
    }

    @Test
    void verdictsKnowNoBench() {
        noClasses()
                .that()
                .resideInAPackage(room("verdict"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..").and(not(resideInAPackage(room("verdict")))))
                .check(HOUSE);
    }

    @Test
    void theLineTheActuatorsTheManualTheSealAndYamlKnowNoOtherRoom() {
        for (String name : new String[] {"line", "log", "actuator", "manual", "seal", "yaml"}) {
            noClasses()
                    .that()
                    .resideInAPackage(room(name))
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.attest..").and(not(resideInAPackage(room(name)))))
                    .check(HOUSE);
        }
    }

    @Test
    void theInternetSideKnowsTheFarEndsOfLinesAndTheNotationOfBytesAndNothingElseOfTheHouse() {
        noClasses()
                .that()
                .resideInAPackage(room("internet"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..")
                        .and(not(resideInAPackage(room("internet"))))
                        .and(not(JavaClass.Predicates.belongTo(
                                JavaClass.Predicates.assignableTo(io.attest.line.FarEnds.class))))
                        .and(not(JavaClass.Predicates.type(io.attest.line.Brackets.class))))
                .check(HOUSE);
    }

    @Test
    void whatIsClaimedIsHeldAgainstTheSuiteAndNoBench() {
        noClasses()
                .that()
                .resideInAPackage(room("ics"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..")
                        .and(not(resideInAnyPackage(
                                room("ics"), room("suite"), room("manual"), room("verdict"), room("yaml")))))
                .check(HOUSE);
    }

    @Test
    void reportsReadVerdictsTheManualAndTheLogAndKnowTheNotationOfBytes() {
        noClasses()
                .that()
                .resideInAPackage(room("report"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..")
                        .and(not(resideInAnyPackage(
                                room("report"), room("verdict"), room("nights"), room("manual"), room("log"))))
                        .and(not(JavaClass.Predicates.type(io.attest.line.Brackets.class))))
                .check(HOUSE);
    }

    @Test
    void nightsAreReadFromVerdictsAlone() {
        noClasses()
                .that()
                .resideInAPackage(room("nights"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.attest..").and(not(resideInAnyPackage(room("nights"), room("verdict")))))
                .check(HOUSE);
    }

    @Test
    void aTranscriptIsPlayedBackWithoutKnowingWhatIsJudged() {
        noClasses()
                .that()
                .resideInAPackage(room("playback"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..")
                        .and(not(resideInAnyPackage(room("playback"), room("line"), room("log"), room("verdict")))))
                .check(HOUSE);
    }

    @Test
    void scriptsAreMadeOfRecordsAndOfWhatIsAccepted() {
        noClasses()
                .that()
                .resideInAPackage(room("export"))
                .should()
                .dependOnClassesThat(resideInAPackage("io.attest..")
                        .and(not(resideInAnyPackage(
                                room("export"), room("log"), room("verdict"), room("manual"), room("dte"))))
                        .and(not(JavaClass.Predicates.type(io.attest.line.Brackets.class))))
                .check(HOUSE);
    }

    @Test
    void nothingKnowsTheCommandLine() {
        noClasses()
                .that(not(resideInAPackage(room("cli"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("cli"))
                .check(HOUSE);
    }

    @Test
    void roomsDoNotKnowEachOtherInCircles() {
        slices().matching("io.attest.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that(not(resideInAPackage(room("cli"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE);
    }

    @Test
    void nothingSleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class)
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatItIsForAndIsNullMarked() {
        Set<String> packages =
                HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).allSatisfy(name -> {
            assertThat(SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
                    .content()
                    .contains("Start reading at");
            assertThat(HOUSE.contain(name + ".package-info")).as(name).isTrue();
            assertThat(HOUSE.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file ->
                                    !LONG_FILES.contains(file.getFileName().toString())))
                    .hasSizeGreaterThan(150)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(400));
        }
    }

    private static Set<String> rooms() {
        return HOUSE.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(String name) {
        return "io.attest." + name + "..";
    }
}
