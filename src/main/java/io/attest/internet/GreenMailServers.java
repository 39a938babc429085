package io.attest.internet;

import io.attest.internet.post.PostOffice;
import java.net.InetSocketAddress;
import java.util.List;

/** The mail servers of the lab where no others are given. */
final class GreenMailServers implements MailServers {

    private final PostOffice office;

    private GreenMailServers(PostOffice office) {
        this.office = office;
    }

    static GreenMailServers start() {
        PostOffice office = PostOffice.open();
        Lab.READERS.forEach((login, password) -> office.account(Lab.address(login), login, password));
        office.account(Lab.address(Lab.MAILER.getKey()), Lab.MAILER.getKey(), Lab.MAILER.getValue());
        return new GreenMailServers(office);
    }

    @Override
    public InetSocketAddress smtp() {
        return office.smtp();
    }

    @Override
    public InetSocketAddress pop3() {
        return office.pop3();
    }

    @Override
    public void deliver(String login, byte[] message) {
        office.deliver(Lab.address(login), message);
    }

    @Override
    public List<byte[]> mails(String addressOrLogin) {
        return office.mails(Lab.address(addressOrLogin));
    }

    @Override
    public void empty() {
        office.empty();
    }

    @Override
    public void close() {
        office.close();
    }
}
