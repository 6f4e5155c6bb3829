package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.gainsay.mention.Dimension;

/** The house: which room may know which, and what every class keeps to. */
@AnalyzeClasses(packages = "org.gainsay", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {

  private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
      DescribedPredicate.describe(
          "written by hand",
          c -> !c.getPackageName().startsWith("org.gainsay.rules") && !c.isAnonymousClass());

  @ArchTest
  static final ArchRule FLOORS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("value")
          .definedBy("org.gainsay.value..")
          .layer("text")
          .definedBy("org.gainsay.text..")
          .layer("table")
          .definedBy("org.gainsay.table..")
          .layer("ingest")
          .definedBy("org.gainsay.ingest..")
          .layer("mention")
          .definedBy("org.gainsay.mention..")
          .layer("claim")
          .definedBy("org.gainsay.claim..")
          .layer("align")
          .definedBy("org.gainsay.align..")
          .layer("compare")
          .definedBy("org.gainsay.compare..")
          .layer("finding")
          .definedBy("org.gainsay.finding..")
          .layer("judge")
          .definedBy("org.gainsay.judge..")
          .layer("report")
          .definedBy("org.gainsay.report..")
          .layer("yaml")
          .definedBy("org.gainsay.yaml..")
          .layer("gate")
          .definedBy("org.gainsay.gate..")
          .layer("config")
          .definedBy("org.gainsay.config..")
          .layer("app")
          .definedBy("org.gainsay.app..")
          .whereLayer("value")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("table")
          .mayNotAccessAnyLayer()
          .whereLayer("ingest")
          .mayOnlyAccessLayers("text")
          .whereLayer("mention")
          .mayOnlyAccessLayers("text", "value", "table")
          .whereLayer("claim")
          .mayOnlyAccessLayers("mention", "text", "value", "table")
          .whereLayer("align")
          .mayOnlyAccessLayers("claim", "mention", "text", "value", "table")
          .whereLayer("compare")
          .mayOnlyAccessLayers("align", "claim", "mention", "text", "value", "table")
          .whereLayer("finding")
          .mayOnlyAccessLayers("text")
          .whereLayer("judge")
          .mayOnlyAccessLayers(
              "compare", "align", "claim", "mention", "finding", "text", "value", "table")
          .whereLayer("report")
          .mayOnlyAccessLayers("finding", "text")
          .whereLayer("yaml")
          .mayNotAccessAnyLayer()
          .whereLayer("gate")
          .mayOnlyAccessLayers("finding", "text", "yaml")
          .whereLayer("config")
          .mayOnlyAccessLayers("yaml")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .because("a claim moves one way, from document to report, and no stage sees a later one");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices()
          .matching("org.gainsay.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a circle of rooms is one room");

  @ArchTest
  static final ArchRule ONE_ENGINE_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.gainsay.judge..", "rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..")
          .because("the rule engine can be replaced by rewriting one room");

  @ArchTest
  static final ArchRule JSON_AT_THE_DOORS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.gainsay.ingest..",
              "org.gainsay.gate..",
              "org.gainsay.report..",
              "org.gainsay.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
          .because("the stages speak in records; JSON is how they are printed and kept");

  @ArchTest
  static final ArchRule ONE_YAML_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gainsay.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("whoever has no configuration does not wait for a YAML reader");

  @ArchTest
  static final ArchRule TEMPLATES_IN_THE_REPORT =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gainsay.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("only the report is rendered from templates");

  @ArchTest
  static final ArchRule ONE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gainsay.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("the stages work without a command line, as a library");

  @ArchTest
  static final ArchRule NO_CATCH_ALL_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$")
          .because("a class is called what it holds");

  @ArchTest
  static final ArchRule CLOSED_CLASSES =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAnnotations()
          .and()
          .resideInAPackage("org.gainsay..")
          .and(WRITTEN_BY_HAND)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("nothing is made to be extended; families are sealed interfaces");

  @ArchTest
  static final ArchRule NO_SHARED_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.gainsay..")
          .should()
          .beFinal()
          .because("several checks may run at once in one process");

  @ArchTest
  static final ArchRule ONE_FOLDER_A_DIMENSION =
      classes()
          .that()
          .implement(Dimension.class)
          .should()
          .resideInAPackage("org.gainsay.mention.*")
          .andShould()
          .haveSimpleNameEndingWith("Dimension")
          .because("a reader finds a dimension by its folder");
}
