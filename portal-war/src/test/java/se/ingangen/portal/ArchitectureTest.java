package se.ingangen.portal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.ingangen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule contentRunsWithoutPages = noClasses()
            .that()
            .resideInAPackage("se.ingangen.content..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.ingangen.portal..",
                    "se.ingangen.run..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..")
            .because("a rule must be testable without a page");

    @ArchTest
    static final ArchRule wordsStandOnTheirOwn = noClasses()
            .that()
            .resideInAPackage("se.ingangen.i18n..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.ingangen.content..", "se.ingangen.portal..", "se.ingangen.run..", "jakarta..")
            .because("languages and words are the lowest floor and can be used by all others");

    @ArchTest
    static final ArchRule pagesAskServices = noClasses()
            .that()
            .resideInAPackage("se.ingangen.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.jms..", "org.apache.lucene..")
            .because("a page knows the next stop on the way only; how things are kept is behind the services");

    @ArchTest
    static final ArchRule theLauncherIsAlone = classes()
            .that()
            .resideInAPackage("se.ingangen.run..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("se.ingangen.run..", "java..", "javax..", "org.w3c.dom..", "org.xml.sax..")
            .because("it runs before there is a server, with nothing but the JDK and its own classes");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("se.ingangen.content.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be understood, tested and changed without all others");

    @ArchTest
    static final ArchRule searchAndIntakeKnowNoFeatureAboveThem = noClasses()
            .that()
            .resideInAnyPackage("se.ingangen.content.search..", "se.ingangen.content.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.ingangen.content.article..",
                    "se.ingangen.content.term..",
                    "se.ingangen.content.eservice..",
                    "se.ingangen.content.dialogue..",
                    "se.ingangen.content.plan..",
                    "se.ingangen.content.mine..",
                    "se.ingangen.content.insight..")
            .because("each feature turns itself into a SearchDocument or an Errand, so a new one changes neither");

    @ArchTest
    static final ArchRule accountAndStorageCarryTheRest = noClasses()
            .that()
            .resideInAnyPackage("se.ingangen.content.account..", "se.ingangen.content.storage..")
            .should()
            .dependOnClassesThat(
                    not(resideInAnyPackage("se.ingangen.content.account..", "se.ingangen.content.storage.."))
                            .and(resideInAPackage("se.ingangen.content..")))
            .because("who is signed in and where things are kept is the ground floor that every feature stands on");
}
