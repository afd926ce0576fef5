import java.io.FileInputStream;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Security;
import java.util.HexFormat;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.DigitalValidateContainer;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Says what veraPDF finds of PDFs and ofdrw of OFDs: the public key of SM2, then files. */
public class Readers {
  static PublicKey keyOf(String hex) throws Exception {
    var curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
    var point = curve.getCurve().decodePoint(HexFormat.of().parseHex(hex));
    return KeyFactory.getInstance("EC", "BC").generatePublic(new ECPublicKeySpec(point, curve));
  }

  static String ofPdf(String file) throws Exception {
    try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFA_2_B)) {
      var result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
      return (result.isCompliant() ? "PDF/A-2b" : "no PDF/A-2b: " + result.getTestAssertions());
    }
  }

  static String ofOfd(String file, PublicKey key) throws Exception {
    try (var reader = new OFDReader(Path.of(file)); var validator = new OFDValidator(reader)) {
      var text = String.join("", new ContentExtractor(reader).extractAll());
      try {
        validator.setValidator(new DigitalValidateContainer(key));
        validator.exeValidate();
        return "signed, pages " + reader.getNumberOfPages() + ": " + text;
      } catch (Exception refused) {
        return "refused: " + refused.getMessage();
      }
    }
  }

  public static void main(String[] given) throws Exception {
    Security.addProvider(new BouncyCastleProvider());
    VeraGreenfieldFoundryProvider.initialise();
    for (int nth = 1; nth < given.length; nth++)
      System.out.println(given[nth].endsWith(".pdf") ? ofPdf(given[nth]) : ofOfd(given[nth], keyOf(given[0])));
  }
}
