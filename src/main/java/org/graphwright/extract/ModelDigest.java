package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.light.LightModel;
import org.graphwright.extract.trained.ModelFolder;
import org.graphwright.extract.trained.Scales;
import org.graphwright.extract.transformer.TransformerModel;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/** Tells trained models apart by what is in their files, wherever these lie and whatever their folder is called. */
public final class ModelDigest {
    private final Profile profile;
    private final ModelFolder folder;

    /** @param folder of a model of one's own, or null for the one that ships with the profile */
    public ModelDigest(Profile profile, @Nullable Path folder) {
        this.profile = requireNonNull(profile, "profile is null");
        this.folder = folderOf(profile, folder);
    }

    /** The files of a profile's model. */
    static ModelFolder folderOf(Profile profile, @Nullable Path folder) {
        if (folder != null) {
            return ModelFolder.of(folder);
        }
        return profile == Profile.LIGHT ? LightModel.shippedFolder() : TransformerModel.shippedFolder();
    }

    /**
     * SHA-256 in hexadecimal digits over all that the program reads of the model.
     *
     * @throws IOException if a file is missing or cannot be read; the message names it
     */
    public String read() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : profile == Profile.LIGHT ? LightModel.FILES : TransformerModel.FILES) {
            lines.add(file + " " + folder.sha256(file));
        }
        List<String> more = new ArrayList<>(profile == Profile.LIGHT ? List.of() : TransformerModel.MORE_FILES);
        more.add(Scales.FILE);
        for (String file : more) {
            if (folder.has(file)) {
                lines.add(file + " " + folder.sha256(file));
            }
        }
        return Iris.sha256(String.join("\n", lines));
    }
}
